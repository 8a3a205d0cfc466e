// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.portal.Subscription;
import nl.evenredig.platform.portal.Subscriptions;
import nl.evenredig.platform.portal.Theme;
import nl.evenredig.platform.shared.Area;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.limit.Quota;
import nl.evenredig.platform.shared.list.Search;
import nl.evenredig.platform.shared.open.OpenForm;
import nl.evenredig.platform.shared.open.OpenForms;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/// Where somebody asks for a letter when an answer about a theme or a district is published.
@Controller
@ForEveryone
final class SubscriptionPages {
    static final String PATH = "/antwoorden/bericht";

    private static final OpenForm FORM =
            new OpenForm(PATH, new Quota("portal.subscription-form", 10, Duration.ofMinutes(10)));

    private final Subscriptions subscriptions;
    private final OpenForms openForms;
    private final Areas areas;

    SubscriptionPages(Subscriptions subscriptions, OpenForms openForms, Areas areas) {
        this.subscriptions = subscriptions;
        this.openForms = openForms;
        this.areas = areas;
    }

    @GetMapping(PATH)
    String blank(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Form form =
                Form.empty(page)
                        .with("thema", Search.of(request, List.of("thema")).filter("thema"))
                        .with("taal", page.language().tag());
        openForms.prepare(form, FORM);
        return show(form, page, model);
    }

    @PostMapping(PATH)
    String ask(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Form form = Form.of(request, page);
        openForms.check(request, form, FORM);
        Optional<Theme> theme = form.ask("thema", page.say("portal.new.theme")).choice(Theme.class);
        String district =
                form.ask("wijk", page.say("portal.new.district"))
                        .choice(areas.all().stream().map(Area::code).toList())
                        .orElse("");
        String language =
                form.ask("taal", page.say("portal.new.replylanguage"))
                        .choice(page.languages().stream().map(Language::tag).toList())
                        .orElse(page.language().tag());
        String address = form.ask("mail", page.say("portal.new.mail")).required().mail();
        if (form.isFaulty()) {
            return show(form, page, model);
        }
        subscriptions.ask(new Subscription.Wish(theme, district, language), address);
        return SubscriptionLinks.notice("sent", "", model);
    }

    private String show(Form form, Page page, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("choices", new SignalChoices(page, areas));
        return "portal/subscription";
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.TranslationState;
import nl.evenredig.platform.wording.Revisions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/// Where editors see how good the translations are, and note who checked them.
@Controller
@Needs(Permission.EDIT_TEXTS)
final class TranslationDesk {
    private static final int LONGEST = 100;

    private final Revisions revisions;
    private final Languages languages;

    TranslationDesk(Revisions revisions, Languages languages) {
        this.revisions = revisions;
        this.languages = languages;
    }

    @GetMapping("/beheer/vertalingen")
    String list(@ModelAttribute("page") Page page, Model model) {
        return show(Form.empty(page), model);
    }

    @PostMapping("/beheer/vertalingen")
    String check(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Form form = Form.of(request, page);
        Optional<String> tag =
                form.ask("taal", page.say("wording.desk.check.language"))
                        .required()
                        .choice(translated().stream().map(Language::tag).toList());
        Optional<String> part =
                form.ask("deel", page.say("wording.desk.check.part")).required().choice(parts());
        String name =
                form.ask("naam", page.say("wording.desk.check.name")).required().line(LONGEST);
        if (form.isFaulty()) {
            return show(form, model);
        }
        translated().stream()
                .filter(language -> tag.equals(Optional.of(language.tag())))
                .forEach(language ->
                        revisions.check(language, part.orElseThrow(), name, page.actor()));
        return "redirect:" + page.link("/beheer/vertalingen");
    }

    private String show(Form form, Model model) {
        model.addAttribute("tongues", translated().stream().map(this::tongue).toList());
        model.addAttribute("parts", options(parts()));
        model.addAttribute("form", form);
        return "wording/translations";
    }

    /// Every language but Dutch.
    private List<Language> translated() {
        return languages.all().stream().filter(language -> !language.prefix().isEmpty()).toList();
    }

    private static List<Option> options(List<String> parts) {
        return parts.stream().map(part -> new Option(part, part)).toList();
    }

    private List<String> parts() {
        return languages.made(languages.all().getFirst()).keys().stream()
                .filter(revisions::isOpen)
                .map(key -> key.substring(0, key.indexOf('.')))
                .distinct()
                .sorted()
                .toList();
    }

    private Tongue tongue(Language language) {
        Map<String, TranslationState> states = new TreeMap<>(revisions.states(language));
        List<String> old =
                states.keySet().stream()
                        .filter(key -> states.get(key) == TranslationState.OUT_OF_DATE)
                        .toList();
        long checked = states.values().stream().filter(TranslationState.CHECKED::equals).count();
        return new Tongue(language, states.size(), checked, old, revisions.checkers(language));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.FollowWish;
import nl.evenredig.platform.thread.Followers;
import nl.evenredig.platform.thread.Pace;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// Where somebody starts to follow a question: by mail, with a secret link, or with their account.
@Controller
@ForEveryone
final class FollowPages {
    private final Threads threads;
    private final Followers followers;

    FollowPages(Threads threads, Followers followers) {
        this.threads = threads;
        this.followers = followers;
    }

    @GetMapping("/vraag/{id}/volgen")
    String ways(@PathVariable String id, @ModelAttribute("page") Page page, Model model) {
        return show(find(id), Form.empty(page), page, model);
    }

    @PostMapping("/vraag/{id}/volgen")
    String byMail(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Dossier dossier = find(id);
        Form form = Form.of(request, page);
        String address = form.ask("adres", page.say("thread.follow.address")).required().mail();
        if (!address.isEmpty() && !Followers.isAddress(address)) {
            form.ask("adres", page.say("thread.follow.address")).wrong("form.mail");
        }
        List<String> tags = page.languages().stream().map(Language::tag).toList();
        Optional<String> language =
                form.ask("taal", page.say("thread.follow.language")).choice(tags);
        if (form.isFaulty()) {
            return show(dossier, form, page, model);
        }
        String tag = language.orElseGet(() -> page.language().tag());
        followers.ask(new FollowWish(dossier.id(), tag, Pace.NOW), address);
        return Notice.sent(dossier).on(model);
    }

    @PostMapping("/vraag/{id}/volgen/link")
    String byLink(@PathVariable String id, @ModelAttribute("page") Page page, Model model) {
        Dossier dossier = find(id);
        String secret =
                followers.followByLink(
                        new FollowWish(dossier.id(), page.language().tag(), Pace.NOW));
        model.addAttribute("dossier", dossier);
        model.addAttribute("path", "/volg/" + secret);
        return "thread/secret";
    }

    @PostMapping("/vraag/{id}/volgen/account")
    @Needs(Permission.OWN_ACCOUNT)
    String byAccount(@PathVariable String id, @ModelAttribute("page") Page page) {
        Dossier dossier = find(id);
        followers.follow(
                new FollowWish(dossier.id(), page.language().tag(), Pace.NOW), page.actor());
        return "redirect:" + page.link(dossier.id().path());
    }

    @PostMapping("/vraag/{id}/volgen/stop")
    @Needs(Permission.OWN_ACCOUNT)
    String stop(@PathVariable String id, @ModelAttribute("page") Page page) {
        Dossier dossier = find(id);
        followers.stop(dossier.id(), page.actor());
        return "redirect:" + page.link(dossier.id().path());
    }

    private String show(Dossier dossier, Form form, Page page, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("form", form);
        model.addAttribute("isFollowing", followers.follows(dossier.id(), page.actor()));
        return "thread/follow";
    }

    private Dossier find(String id) {
        return QuestionId.read(id)
                .flatMap(question -> threads.find(question, Audience.EVERYONE))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

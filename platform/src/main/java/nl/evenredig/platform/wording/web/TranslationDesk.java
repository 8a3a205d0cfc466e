// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Fault;
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
import org.springframework.web.bind.annotation.RequestParam;

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
    String list(Model model) {
        return show(Map.of(), List.of(), model);
    }

    @PostMapping("/beheer/vertalingen")
    String check(
            @RequestParam Map<String, String> sent,
            @ModelAttribute("page") Page page,
            Model model) {
        String name = sent.getOrDefault("naam", "").strip();
        List<Language> asked =
                languages.all().stream()
                        .filter(language -> language.tag().equals(sent.getOrDefault("taal", "")))
                        .filter(language -> !language.prefix().isEmpty())
                        .toList();
        String part = sent.getOrDefault("deel", "");
        List<Fault> faults = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST) {
            faults.add(new Fault("naam", page.say("wording.desk.check.name.fault")));
        }
        if (asked.isEmpty()) {
            faults.add(new Fault("taal", page.say("wording.desk.check.language.fault")));
        }
        if (!parts().contains(part)) {
            faults.add(new Fault("deel", page.say("wording.desk.check.part.fault")));
        }
        if (!faults.isEmpty()) {
            return show(sent, faults, model);
        }
        revisions.check(asked.getFirst(), part, name, page.actor());
        return "redirect:" + page.link("/beheer/vertalingen");
    }

    private String show(Map<String, String> sent, List<Fault> faults, Model model) {
        model.addAttribute(
                "tongues",
                languages.all().stream()
                        .filter(language -> !language.prefix().isEmpty())
                        .map(this::tongue)
                        .toList());
        model.addAttribute("parts", parts());
        model.addAttribute("sent", sent);
        model.addAttribute("faults", faults);
        return "wording/translations";
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

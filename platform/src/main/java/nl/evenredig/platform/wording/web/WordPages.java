// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.PagePath;
import nl.evenredig.platform.wording.Mark;
import nl.evenredig.platform.wording.MarkedWords;
import nl.evenredig.platform.wording.Reader;
import nl.evenredig.platform.wording.Word;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where somebody says which word they do not understand, and reads what words mean. Nobody needs an account.
@Controller
@ForEveryone
final class WordPages {
    private final MarkedWords marks;
    private final Glossary glossary;

    WordPages(MarkedWords marks, Glossary glossary) {
        this.marks = marks;
        this.glossary = glossary;
    }

    @GetMapping("/woord")
    String ask(@RequestParam(name = "pagina", defaultValue = "/") String about, Model model) {
        model.addAttribute("form", new WordForm(PagePath.of(about).text(), "", List.of()));
        return "wording/mark";
    }

    @PostMapping("/woord")
    String mark(
            @RequestParam Map<String, String> sent,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletRequest request) {
        String where = PagePath.of(sent.getOrDefault("pagina", "/")).text();
        String typed = sent.getOrDefault("woord", "");
        Optional<Word> word = Word.read(typed, page.language().locale());
        if (word.isEmpty()) {
            List<Fault> faults = List.of(new Fault("woord", page.say("wording.mark.fault")));
            model.addAttribute("form", new WordForm(where, typed, faults));
            return "wording/mark";
        }
        marks.add(new Mark(word.get(), where, page.language().tag()), reader(request));
        model.addAttribute("thanks", new Thanks(where, glossary.meaning(word.get(), page)));
        return "wording/thanks";
    }

    @GetMapping("/woordenlijst")
    String list(@ModelAttribute("page") Page page, Model model) {
        model.addAttribute("entries", glossary.entries(page));
        return "wording/glossary";
    }

    private static Reader reader(HttpServletRequest request) {
        return new Reader(
                request.getRemoteAddr(),
                Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
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
    String ask(
            @RequestParam(name = "pagina", defaultValue = "/") String about,
            @ModelAttribute("page") Page page,
            Model model) {
        model.addAttribute("form", Form.empty(page).with("pagina", PagePath.of(about).text()));
        return "wording/mark";
    }

    @PostMapping("/woord")
    String mark(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Form form = Form.of(request, page);
        String where = PagePath.of(form.value("pagina")).text();
        Optional<Word> word = Word.read(form.value("woord"), page.language().locale());
        if (word.isEmpty()) {
            form.fault("woord", page.say("wording.mark.fault"));
            model.addAttribute("form", form.with("pagina", where));
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

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.wording.MarkedWord;
import nl.evenredig.platform.wording.MarkedWords;
import nl.evenredig.platform.wording.Word;
import nl.evenredig.platform.wording.WordState;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// Where editors see which words readers do not understand, and decide about them.
@Controller
@Needs(Permission.EDIT_TEXTS)
final class WordDesk {
    private static final int LONGEST = 500;
    private static final int NAME = 100;

    private final MarkedWords marks;
    private final WordViews views;

    WordDesk(MarkedWords marks, WordViews views) {
        this.marks = marks;
        this.views = views;
    }

    @GetMapping("/beheer/woorden")
    String list(Model model) {
        model.addAttribute("words", views.all());
        return "wording/words";
    }

    @GetMapping("/beheer/woorden/{word}")
    String one(@PathVariable String word, @ModelAttribute("page") Page page, Model model) {
        MarkedWord marked = find(word);
        return show(marked, decided(marked, page), model);
    }

    @PostMapping("/beheer/woorden/{word}/notitie")
    String note(
            @PathVariable String word,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        MarkedWord marked = find(word);
        Form sent = Form.of(request, page);
        Form form =
                decided(marked, page)
                        .with("notitie", sent.value("notitie"))
                        .with("wie", sent.value("wie"));
        String text =
                form.ask("notitie", page.say("wording.desk.note.text")).required().text(LONGEST);
        String saidBy = form.ask("wie", page.say("wording.desk.note.name")).line(NAME);
        if (form.isFaulty()) {
            return show(marked, form, model);
        }
        marks.note(marked.word(), saidBy, text, page.actor());
        return "redirect:" + page.link(WordViews.address(marked.word()));
    }

    @PostMapping("/beheer/woorden/{word}/besluit")
    String decide(
            @PathVariable String word,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        MarkedWord marked = find(word);
        Form form = Form.of(request, page);
        Optional<MarkedWords.Choice> choice = choice(form, page);
        if (choice.isPresent()
                && !marks.decide(marked.word(), choice.get(), seen(form), page.actor())) {
            form.fault("advies", page.say("wording.desk.overtaken"));
        }
        return choice.isPresent() && !form.isFaulty()
                ? "redirect:" + page.link("/beheer/woorden")
                : show(find(word), form, model);
    }

    /// What was chosen; empty when something is wrong. Whoever does something says what is better, or why it stays.
    private static Optional<MarkedWords.Choice> choice(Form form, Page page) {
        Optional<WordState> state =
                form.ask("besluit", page.say("wording.desk.decision.what"))
                        .required()
                        .choice(WordState.class);
        String advice = form.ask("advies", page.say("wording.desk.advice")).text(LONGEST);
        boolean needsAdvice = !state.equals(Optional.of(WordState.OPEN));
        if (needsAdvice && form.value("advies").isEmpty()) {
            form.fault("advies", page.say("wording.desk.advice.fault"));
        }
        return form.isFaulty()
                ? Optional.empty()
                : state.map(chosen -> new MarkedWords.Choice(chosen, advice));
    }

    /// The version of the decision that was read; one that is none makes the decision overtaken.
    private static int seen(Form form) {
        String seen = form.value("gezien");
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1;
    }

    private static Form decided(MarkedWord marked, Page page) {
        return Form.empty(page)
                .with("besluit", marked.decision().state().name())
                .with("advies", marked.decision().advice());
    }

    private String show(MarkedWord marked, Form form, Model model) {
        model.addAttribute("view", views.of(marked));
        model.addAttribute("form", form);
        return "wording/word";
    }

    private MarkedWord find(String text) {
        return Word.read(text, Locale.ROOT)
                .filter(word -> word.text().equals(text))
                .flatMap(marks::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

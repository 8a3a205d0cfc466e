// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Fault;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Where editors see which words readers do not understand, and decide about them.
@Controller
@Needs(Permission.EDIT_TEXTS)
final class WordDesk {
    private static final int LONGEST = 500;
    private static final String TEXT = "notitie";
    private static final String ADVICE = "advies";

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
        model.addAttribute("view", views.of(find(word), Map.of(), List.of()));
        return "wording/word";
    }

    @PostMapping("/beheer/woorden/{word}/notitie")
    String note(
            @PathVariable String word,
            @RequestParam Map<String, String> sent,
            @ModelAttribute("page") Page page,
            Model model) {
        MarkedWord marked = find(word);
        String text = sent.getOrDefault(TEXT, "").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            Fault fault = new Fault(TEXT, page.say("wording.desk.note.fault", LONGEST));
            model.addAttribute("view", views.of(marked, sent, List.of(fault)));
            return "wording/word";
        }
        String saidBy = sent.getOrDefault("wie", "").strip();
        marks.note(
                marked.word(),
                saidBy.substring(0, Math.min(saidBy.length(), LONGEST)),
                text,
                page.actor());
        return "redirect:" + page.link(WordViews.address(marked.word()));
    }

    @PostMapping("/beheer/woorden/{word}/besluit")
    String decide(
            @PathVariable String word,
            @RequestParam Map<String, String> sent,
            @ModelAttribute("page") Page page,
            Model model) {
        MarkedWord marked = find(word);
        List<Fault> faults = faults(sent, page);
        if (faults.isEmpty() && !isDecided(marked.word(), sent, page)) {
            faults.add(new Fault(ADVICE, page.say("wording.desk.overtaken")));
        }
        if (faults.isEmpty()) {
            return "redirect:" + page.link("/beheer/woorden");
        }
        model.addAttribute("view", views.of(find(word), sent, faults));
        return "wording/word";
    }

    private boolean isDecided(Word word, Map<String, String> sent, Page page) {
        MarkedWords.Choice choice =
                new MarkedWords.Choice(
                        WordState.valueOf(sent.getOrDefault("besluit", "")),
                        sent.getOrDefault(ADVICE, "").strip());
        int seen = Integer.parseInt(sent.getOrDefault("gezien", "0"));
        return marks.decide(word, choice, seen, page.actor());
    }

    private static List<Fault> faults(Map<String, String> sent, Page page) {
        List<Fault> faults = new ArrayList<>();
        String state = sent.getOrDefault("besluit", "");
        String advice = sent.getOrDefault(ADVICE, "").strip();
        if (!state.matches("OPEN|REVISED|SET_ASIDE")) {
            faults.add(new Fault("besluit-OPEN", page.say("wording.desk.decision.fault")));
        }
        boolean needsAdvice = !state.equals("OPEN");
        if ((needsAdvice && advice.isEmpty()) || advice.length() > LONGEST) {
            faults.add(new Fault(ADVICE, page.say("wording.desk.advice.fault", LONGEST)));
        }
        if (!sent.getOrDefault("gezien", "0").matches("[0-9]{1,6}")) {
            faults.add(new Fault(ADVICE, page.say("wording.desk.overtaken")));
        }
        return faults;
    }

    private MarkedWord find(String text) {
        return Word.read(text, Locale.ROOT)
                .filter(word -> word.text().equals(text))
                .flatMap(marks::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

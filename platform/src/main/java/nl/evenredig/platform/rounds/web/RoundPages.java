// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import nl.evenredig.platform.rounds.ArchivedRound;
import nl.evenredig.platform.rounds.RoundTitle;
import nl.evenredig.platform.rounds.Rounds;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.list.Search;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The pages of the archive of rounds. Everyone may read them; nothing can be changed here.
@Controller
@ForEveryone
final class RoundPages {
    private final Rounds rounds;
    private final Results results;

    RoundPages(Rounds rounds, Results results) {
        this.rounds = rounds;
        this.results = results;
    }

    @GetMapping("/rondes")
    String list(HttpServletRequest request, Model model) {
        model.addAttribute("list", RoundList.of(Search.of(request, List.of()), rounds));
        return "rounds/list";
    }

    @GetMapping("/rondes/{slug}")
    String result(@PathVariable String slug, @ModelAttribute("page") Page page, Model model) {
        show(slug, page, model);
        return "rounds/result";
    }

    /// Tells what someone's choices did. Their choices come in the body, go into this one answer, and are kept nowhere.
    @PostMapping("/rondes/{slug}/mijn-stem")
    String vote(
            @PathVariable String slug,
            @RequestParam(name = "plan", required = false) Set<String> plans,
            @ModelAttribute("page") Page page,
            Model model) {
        Result result = show(slug, page, model);
        Set<String> chosen = plans == null ? Set.of() : plans;
        model.addAttribute("vote", MyVote.of(chosen, result.outcome(), result.told(), page));
        return "rounds/result";
    }

    /// Somebody who opens the address of the answer again, without choices, gets the page with the question.
    @GetMapping("/rondes/{slug}/mijn-stem")
    String question(@PathVariable String slug, @ModelAttribute("page") Page page) {
        return "redirect:" + page.link("/rondes/" + find(slug).slug()) + "#mijn-stem";
    }

    @GetMapping("/rondes/{slug}/stappen")
    String replay(
            @PathVariable String slug,
            @RequestParam(name = "stap", defaultValue = "0") int step,
            @ModelAttribute("page") Page page,
            Model model) {
        ArchivedRound round = find(slug);
        model.addAttribute("round", round);
        model.addAttribute("title", RoundTitle.of(round));
        model.addAttribute(
                "replay", Replay.at(step, rounds.count(round).equalShares(), page.texts().words()));
        return "rounds/replay";
    }

    private Result show(String slug, Page page, Model model) {
        ArchivedRound round = find(slug);
        Result result = results.of(round, page);
        model.addAttribute("result", result);
        model.addAttribute("tables", ShareRows.of(rounds.shares(round), page, result.told()));
        model.addAttribute("kilobytes", (rounds.file(round).length + 1023) / 1024);
        return result;
    }

    private ArchivedRound find(String slug) {
        return rounds.find(slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

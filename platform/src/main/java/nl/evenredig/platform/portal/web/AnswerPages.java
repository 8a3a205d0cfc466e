// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.portal.AnswerTranslation;
import nl.evenredig.platform.portal.AnswerTranslations;
import nl.evenredig.platform.portal.AnswerWish;
import nl.evenredig.platform.portal.Answers;
import nl.evenredig.platform.portal.PublishedAnswer;
import nl.evenredig.platform.portal.PublishedAnswers;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.limit.Quota;
import nl.evenredig.platform.shared.limit.RateLimit;
import nl.evenredig.platform.shared.list.Search;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// What was asked and answered, for everyone.
@Controller
@ForEveryone
final class AnswerPages {
    private static final int FED = 30;

    private final PublishedAnswers published;
    private final AnswerTranslations translations;
    private final Answers answers;
    private final Around around;

    /// The town's districts, and how often one source may say something.
    @Component
    record Around(Areas areas, RateLimit limits) {}

    AnswerPages(
            PublishedAnswers published,
            AnswerTranslations translations,
            Answers answers,
            Around around) {
        this.published = published;
        this.translations = translations;
        this.answers = answers;
        this.around = around;
    }

    @GetMapping(AnswerList.PATH)
    String list(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Search search = Search.of(request, List.of(AnswerList.THEME, AnswerList.DISTRICT));
        SignalChoices choices = new SignalChoices(page, around.areas());
        model.addAttribute("list", AnswerList.of(search, choices, published, translations));
        return "portal/answers";
    }

    @GetMapping(AnswerList.PATH + "/atom")
    ResponseEntity<byte[]> feed(@ModelAttribute("page") Page page) {
        List<PublishedAnswer> last = published.some(AnswerWish.all(), 0, FED);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .cacheControl(CacheControl.noCache())
                .body(new AnswerFeed(page).of(last));
    }

    @GetMapping(AnswerList.PATH + "/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(name = "dank", required = false) String thanks,
            @ModelAttribute("page") Page page,
            Model model) {
        PublishedAnswer answer = find(id);
        Optional<AnswerTranslation> translation =
                translations.find(answer.id(), page.language().tag());
        AnswerList.Row row =
                new AnswerList.Row(
                        answer, translation, SignalChoices.theme(answer.subject().theme(), page));
        model.addAttribute(
                "view", new AnswerView(row, district(answer), answers.usefulness(answer.id())));
        model.addAttribute("isThanked", thanks != null);
        return "portal/answer";
    }

    /// Counts one opinion of a reader: nobody's mark is kept, and one source counts once a day for an answer.
    @PostMapping(AnswerList.PATH + "/{id}/nuttig")
    String judge(
            @PathVariable String id,
            @RequestParam(name = "nut", defaultValue = "") String useful,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        PublishedAnswer answer = find(id);
        Quota once = new Quota("portal.useful-" + answer.id(), 1, Duration.ofDays(1));
        boolean isSaid = useful.equals("ja") || useful.equals("nee");
        if (isSaid && around.limits().admits(once, request)) {
            answers.judge(answer.id(), useful.equals("ja"));
        }
        return "redirect:" + page.link(answer.path()) + "?dank=ja#nuttig";
    }

    private String district(PublishedAnswer answer) {
        return around.areas().all().stream()
                .filter(area -> area.code().equals(answer.subject().district()))
                .map(area -> area.name())
                .findFirst()
                .orElse("");
    }

    private PublishedAnswer find(String id) {
        return QuestionId.read(id)
                .flatMap(published::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

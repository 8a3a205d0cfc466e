// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import nl.evenredig.platform.portal.Exploration;
import nl.evenredig.platform.portal.Explorations;
import nl.evenredig.platform.portal.Interview;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.upload.Attachment;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.UploadId;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.AuthorKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The desk plans an exploration for a question, notes its conversations and reports it.
@Controller
@Needs(Permission.ANSWER_QUESTIONS)
final class ExplorationDeskPages {
    private static final String DESK = "/loket/vraag/{id}/verkenning";
    private static final int YEARS = 2;

    private final QuestionShow show;
    private final Explorations explorations;
    private final Uploads uploads;

    ExplorationDeskPages(QuestionShow show, Explorations explorations, Uploads uploads) {
        this.show = show;
        this.explorations = explorations;
        this.uploads = uploads;
    }

    @GetMapping(DESK)
    String desk(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Question question = show.find(id);
        Form form = Form.empty(page);
        explorations.find(question.id()).ifPresent(found -> fill(form, found));
        return again(question, form, new DeskVisit(request, page, model));
    }

    /// Plans one, or says better what it is.
    @PostMapping(DESK)
    String plan(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Question question = show.find(id);
        Form form = visit.form();
        LocalDate today = page.today();
        String title = form.ask("vtitel", label("title", page)).required().line(Exploration.TITLE);
        String aim = form.ask("doel", label("aim", page)).required().text(Exploration.AIM);
        Optional<LocalDate> day =
                form.ask("middag", label("meeting", page))
                        .day(today.minusYears(YEARS), today.plusYears(YEARS));
        String place = form.ask("plek", label("place", page)).line(Exploration.TITLE);
        if (form.isFaulty()) {
            return again(question, form, visit);
        }
        Exploration.Plan plan =
                new Exploration.Plan(
                        title, aim, day.map(one -> new Exploration.Meeting(one, place)));
        int version = QuestionShow.version(form);
        boolean isThere =
                explorations.find(question.id()).filter(one -> one.state().isOpen()).isPresent();
        return after(
                isThere
                        ? explorations.describe(question.id(), version, plan, page.actor())
                        : explorations.plan(question.id(), version, plan, page.actor()),
                question,
                page);
    }

    @PostMapping(DESK + "/gesprek")
    String interview(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Question question = show.find(id);
        Form form = visit.form();
        Optional<LocalDate> day =
                form.ask("gesprekdag", label("day", page))
                        .required()
                        .day(page.today().minusYears(YEARS), page.today());
        Optional<String> party =
                form.ask("partij", label("party", page))
                        .required()
                        .choice(Interview.parties().stream().map(Enum::name).toList());
        String heard = form.ask("gehoord", label("heard", page)).text(Interview.HEARD);
        if (form.isFaulty()) {
            return again(question, form, visit);
        }
        Interview interview =
                new Interview(day.orElseThrow(), AuthorKind.valueOf(party.orElseThrow()), heard);
        return after(
                explorations.interview(
                        question.id(), QuestionShow.version(form), interview, page.actor()),
                question,
                page);
    }

    @PostMapping(DESK + "/verslag")
    String report(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Question question = show.find(id);
        Form form = visit.form();
        String findings =
                form.ask("bevindingen", label("findings", page))
                        .required()
                        .text(Exploration.FINDINGS);
        String report = form.ask("verslag", label("report", page)).text(Exploration.REPORT);
        Optional<UploadId> file = uploads.take(request, form, file(page));
        if (form.isFaulty()) {
            return again(question, form, visit);
        }
        Explorations.Report told =
                new Explorations.Report(new Exploration.Outcome(findings, report, ""), file);
        return after(
                explorations.report(question.id(), QuestionShow.version(form), told, page.actor()),
                question,
                page);
    }

    @PostMapping(DESK + "/af")
    String callOff(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Question question = show.find(id);
        Form form = visit.form();
        String reason = form.ask("af", label("off", page)).required().text(Exploration.REASON);
        if (form.isFaulty()) {
            return again(question, form, visit);
        }
        return after(
                explorations.callOff(
                        question.id(), QuestionShow.version(form), reason, page.actor()),
                question,
                page);
    }

    private String again(Question question, Form form, DeskVisit visit) {
        Page page = visit.page();
        visit.model().addAttribute("question", question);
        visit.model().addAttribute("exploration", explorations.find(question.id()));
        visit.model().addAttribute("form", form);
        visit.model().addAttribute("file", file(page));
        visit.model()
                .addAttribute(
                        "parties",
                        Interview.parties().stream()
                                .map(party ->
                                        new Option(
                                                party.name(),
                                                page.say(
                                                        "portal.exploration.party."
                                                                + DeskWords.key(party))))
                                .toList());
        visit.model().addAttribute("told", DeskMoves.told(visit.request(), page));
        return "portal/explorationdesk";
    }

    private static void fill(Form form, Exploration exploration) {
        form.with("vtitel", exploration.plan().title())
                .with("doel", exploration.plan().aim())
                .with(
                        "middag",
                        exploration.plan().meeting().map(one -> one.day().toString()).orElse(""))
                .with(
                        "plek",
                        exploration.plan().meeting().map(Exploration.Meeting::place).orElse(""));
    }

    private static Attachment file(Page page) {
        return Attachment.of("bestand", label("file", page), FileKind.DOCUMENT);
    }

    private static String label(String key, Page page) {
        return page.say("portal.desk.explore." + key);
    }

    private static String after(Move move, Question question, Page page) {
        String here = "/loket/vraag/" + question.id() + "/verkenning";
        return move.isDone()
                ? DeskMoves.told(here, "told.saved", page)
                : DeskMoves.after(move, here, here, page);
    }
}

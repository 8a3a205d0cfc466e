// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.QuestionKind;
import nl.evenredig.platform.portal.Questions;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A question at the desk on its way to an answer: what it asks, who answers it when, and whether it is opened again.
@Controller
@Needs(Permission.ANSWER_QUESTIONS)
final class QuestionDeskPages {
    private static final int YEARS = 2;

    private final QuestionShow show;
    private final Questions questions;
    private final DeskForms forms;
    private final DeskPeople people;

    QuestionDeskPages(QuestionShow show, Questions questions, DeskForms forms, DeskPeople people) {
        this.show = show;
        this.questions = questions;
        this.forms = forms;
        this.people = people;
    }

    @GetMapping("/loket/vraag/{id}")
    String read(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        return show.begun(show.find(id), new DeskVisit(request, page, model));
    }

    /// Says better what it asks.
    @PostMapping("/loket/vraag/{id}/titel")
    String describe(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Question question = show.find(id);
        Form form = visit.form();
        Optional<Question.Subject> subject = forms.subject(form, visit);
        if (subject.isEmpty()) {
            return show.question(question, form, visit);
        }
        return show.after(
                questions.describe(
                        question.id(), QuestionShow.version(form), subject.get(), page.actor()),
                question,
                "told.saved",
                page);
    }

    /// Chooses kind, owner and day. A day is only asked for kinds that have no term of their own.
    @PostMapping("/loket/vraag/{id}/triage")
    String triage(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Question question = show.find(id);
        Form form = visit.form();
        Optional<QuestionKind> kind =
                form.ask("soort", visit.label("kind")).required().choice(QuestionKind.class);
        Optional<String> owner =
                form.ask("eigenaar", visit.label("owner"))
                        .required()
                        .choice(people.options().stream().map(Option::value).toList());
        boolean hasTerm = kind.flatMap(QuestionKind::term).isPresent();
        Optional<LocalDate> due = hasTerm ? Optional.of(LocalDate.MAX) : day("dag", form, visit);
        if (form.isFaulty()) {
            return show.question(question, form, visit);
        }
        Questions.Triage triage =
                new Questions.Triage(
                        kind.orElseThrow(), AccountId.of(owner.orElseThrow()), due.orElseThrow());
        return show.stepped(
                questions.triage(question.id(), QuestionShow.version(form), triage, page.actor()),
                question,
                page);
    }

    @PostMapping("/loket/vraag/{id}/onderzoek")
    String research(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Question question = show.find(id);
        Form form = new DeskVisit(request, page, model).form();
        return show.stepped(
                questions.research(question.id(), QuestionShow.version(form), page.actor()),
                question,
                page);
    }

    /// Opens a closed question again, with a reason that everyone reads.
    @PostMapping("/loket/vraag/{id}/heropen")
    String reopen(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Question question = show.find(id);
        Form form = visit.form();
        String reason = form.ask("heropen", visit.label("reopen")).required().text(Wording.TEXT);
        Optional<LocalDate> due = day("heropendag", form, visit);
        if (form.isFaulty()) {
            return show.question(question, form, visit);
        }
        Questions.Reopening reopening = new Questions.Reopening(reason, due.orElseThrow());
        return show.after(
                questions.reopen(
                        question.id(), QuestionShow.version(form), reopening, page.actor()),
                question,
                "told.saved",
                page);
    }

    private static Optional<LocalDate> day(String field, Form form, DeskVisit visit) {
        LocalDate today = visit.page().today();
        return form.ask(field, visit.label("day")).required().day(today, today.plusYears(YEARS));
    }
}

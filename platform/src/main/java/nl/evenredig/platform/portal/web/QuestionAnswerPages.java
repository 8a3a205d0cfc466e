// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.evenredig.platform.portal.Answer;
import nl.evenredig.platform.portal.Answers;
import nl.evenredig.platform.portal.Feedback;
import nl.evenredig.platform.portal.Publication;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.Questions;
import nl.evenredig.platform.portal.SignalId;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A question is answered, shown as its askers allow, told to each of them, and closed.
@Controller
@Needs(Permission.ANSWER_QUESTIONS)
final class QuestionAnswerPages {
    private static final int REASON = 300;

    private final QuestionShow show;
    private final Questions questions;
    private final Answers answers;

    QuestionAnswerPages(QuestionShow show, Questions questions, Answers answers) {
        this.show = show;
        this.questions = questions;
        this.answers = answers;
    }

    /// What was typed is kept when it could not be given.
    @PostMapping("/loket/vraag/{id}/antwoord")
    String answer(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Question question = show.find(id);
        Form form = visit.form();
        String brief = form.ask("kort", visit.label("brief")).required().text(Answer.BRIEF);
        String full = form.ask("lang", visit.label("full")).text(Answer.FULL);
        String sources = form.ask("bronnen", visit.label("sources")).text(Answer.SOURCES);
        if (form.isFaulty()) {
            return show.question(question, form, visit);
        }
        Move move =
                answers.answer(
                        question.id(),
                        QuestionShow.version(form),
                        new Answer(brief, full, sources),
                        page.actor());
        if (move.isDone()) {
            show.drop(question.id(), page);
        } else {
            show.keep(form, question.id(), page);
        }
        return show.after(move, question, "told.answered", page);
    }

    /// Chooses what everyone may see.
    @PostMapping("/loket/vraag/{id}/zichtbaar")
    String choose(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Question question = show.find(id);
        Form form = visit.form();
        Optional<Publication> wished =
                form.ask("zichtbaar", visit.label("publication"))
                        .required()
                        .choice(Publication.class);
        if (wished.isEmpty()) {
            return show.question(question, form, visit);
        }
        return show.after(
                questions.choose(
                        question.id(), QuestionShow.version(form), wished.get(), page.actor()),
                question,
                "told.chosen",
                page);
    }

    @PostMapping("/loket/vraag/{id}/openbaar")
    String publish(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Question question = show.find(id);
        return show.after(
                answers.publish(
                        question.id(), QuestionShow.version(Form.of(request, page)), page.actor()),
                question,
                "told.published",
                page);
    }

    /// Takes a published answer off.
    @PostMapping("/loket/vraag/{id}/offline")
    String retract(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Question question = show.find(id);
        Form form = visit.form();
        String reason = form.ask("waarom", visit.label("retract")).required().line(REASON);
        return form.isFaulty()
                ? show.question(question, form, visit)
                : show.after(
                        answers.retract(
                                question.id(), QuestionShow.version(form), reason, page.actor()),
                        question,
                        "told.retracted",
                        page);
    }

    /// Tells everyone who asked, with the same words.
    @PostMapping("/loket/vraag/{id}/terugmelden")
    String tell(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Question question = show.find(id);
        Form form = visit.form();
        String words =
                form.ask("terugwoorden", visit.label("tell")).required().text(Feedback.WORDS);
        if (form.isFaulty()) {
            return show.question(question, form, visit);
        }
        return show.after(
                answers.giveFeedback(
                        question.id(), QuestionShow.version(form), words, page.actor()),
                question,
                "told.told",
                page);
    }

    /// Notes that somebody was phoned.
    @PostMapping("/loket/vraag/{id}/gebeld/{signal}")
    String phoned(
            @PathVariable String id,
            @PathVariable String signal,
            @ModelAttribute("page") Page page) {
        Question question = show.find(id);
        Move move =
                SignalId.read(signal)
                        .map(asker -> answers.phoned(asker, page.actor()))
                        .orElseGet(Move.Gone::new);
        return show.after(move, question, "told.phoned", page);
    }

    @PostMapping("/loket/vraag/{id}/sluiten")
    String close(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Question question = show.find(id);
        return show.stepped(
                answers.close(
                        question.id(), QuestionShow.version(Form.of(request, page)), page.actor()),
                question,
                page);
    }
}

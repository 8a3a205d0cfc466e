// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.List;
import java.util.Map;
import nl.evenredig.platform.portal.Past;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.QuestionState;
import nl.evenredig.platform.portal.Questions;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.draft.Drafts;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Shows the desk with a question open at its side, and what came of a step.
@Component
final class QuestionShow {
    private final Questions questions;
    private final QuestionPanels panels;
    private final DeskShow desk;
    private final Kept kept;

    /// What is kept of what was typed and done.
    @Component
    record Kept(Drafts drafts, DeskUndo undo) {}

    QuestionShow(Questions questions, QuestionPanels panels, DeskShow desk, Kept kept) {
        this.questions = questions;
        this.panels = panels;
        this.desk = desk;
        this.kept = kept;
    }

    /// With an answer that somebody began before.
    String begun(Question question, DeskVisit visit) {
        Form form =
                kept.drafts()
                        .find(visit.actor(), draft(question.id()), visit.page())
                        .orElseGet(() -> Form.empty(visit.page()));
        return question(question, form, visit);
    }

    String question(Question question, Form form, DeskVisit visit) {
        if (question.state() == QuestionState.MERGED) {
            return DeskMoves.to("/loket/vraag/" + question.merged().orElseThrow(), visit.page());
        }
        visit.model().addAttribute("panel", panels.of(question, form, visit.page()));
        desk.list(visit);
        return "portal/deskquestion";
    }

    Question find(String id) {
        return QuestionId.read(id)
                .flatMap(questions::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// After a step that can be taken back.
    String stepped(Move move, Question before, Page page) {
        if (move.isDone()) {
            Past past = Past.of(before, before.version() + 1);
            kept.undo()
                    .offer(
                            page.actor(),
                            DeskUndo.Verb.STEPPED,
                            before.id().toString(),
                            past.toString());
        }
        return on(move, before, "told.saved", page);
    }

    /// After a step that cannot.
    String after(Move move, Question before, String told, Page page) {
        if (move.isDone()) {
            kept.undo().forget(page.actor());
        }
        return on(move, before, told, page);
    }

    private static String on(Move move, Question before, String told, Page page) {
        String here = "/loket/vraag/" + before.id();
        return move.isDone()
                ? DeskMoves.told(here, told, page)
                : DeskMoves.after(move, here, here, page);
    }

    /// Keeps an answer that could not be given, so that nothing of it is lost.
    void keep(Form form, QuestionId id, Page page) {
        kept.drafts()
                .save(
                        page.actor(),
                        draft(id),
                        Map.of(
                                "kort", List.of(form.value("kort")),
                                "lang", List.of(form.value("lang")),
                                "bronnen", List.of(form.value("bronnen"))));
    }

    void drop(QuestionId id, Page page) {
        kept.drafts().drop(page.actor(), draft(id));
    }

    /// The version that was read.
    static int version(Form form) {
        String typed = form.value("versie");
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private static String draft(QuestionId id) {
        return "portal.answer:" + id;
    }
}

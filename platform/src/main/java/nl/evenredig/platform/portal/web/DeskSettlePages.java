// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.evenredig.platform.portal.Cluster;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.TakingUp;
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

/// What becomes of a signal or a cluster: a question, part of one, noted, or gone to somebody else. The address tells
/// which of both it is; the deeds are the same.
@Controller
@Needs(Permission.TEND_SIGNALS)
final class DeskSettlePages {
    private static final String THING = "/loket/{kind:signaal|bundel}/{id}";

    private final DeskSettling settling;
    private final DeskUndo undo;
    private final DeskForms forms;

    DeskSettlePages(DeskSettling settling, DeskUndo undo, DeskForms forms) {
        this.settling = settling;
        this.undo = undo;
        this.forms = forms;
    }

    /// Makes a question of it; when its kind was chosen with the same button, its clock runs at once.
    @PostMapping(THING + "/vraag")
    String ask(
            @PathVariable Map<String, String> where,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        DeskSettling.Thing thing = settling.find(where);
        Form form = visit.form();
        Optional<Question.Subject> subject = forms.subject(form, visit);
        if (subject.isEmpty()) {
            return settling.show(thing, form, visit);
        }
        TakingUp.Taken taken = settling.ask(thing, subject.get(), page.actor());
        if (taken.question().isEmpty()) {
            return DeskMoves.after(taken.move(), DeskMoves.DESK, DeskMoves.DESK, page);
        }
        if (form.value("soort").isEmpty()) {
            undo.offer(
                    page.actor(),
                    DeskUndo.Verb.ASKED,
                    taken.question().get().toString(),
                    thing.ids(taken));
        } else {
            settling.answerSoon(taken.question().get(), page.actor());
            undo.forget(page.actor());
        }
        return DeskMoves.to("/loket/vraag/" + taken.question().get(), page);
    }

    /// Lays it with something that is there already.
    @PostMapping(THING + "/bij")
    String join(
            @PathVariable Map<String, String> where,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        DeskSettling.Thing thing = settling.find(where);
        Form form = visit.form();
        Optional<DeskForms.Target> target = forms.target(form, visit);
        if (target.isEmpty()) {
            return settling.show(thing, form, visit);
        }
        return settling.join(thing, target.get(), page);
    }

    @PostMapping(THING + "/noteer")
    String note(
            @PathVariable Map<String, String> where,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        return settle(
                where,
                new Settling("reden", "note.reason", DeskUndo.Verb.NOTED, visit),
                thing -> reason -> settling.note(thing, reason, page.actor()));
    }

    @PostMapping(THING + "/verwijs")
    String refer(
            @PathVariable Map<String, String> where,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        return settle(
                where,
                new Settling("waarheen", "refer.where", DeskUndo.Verb.REFERRED, visit),
                thing -> reason -> settling.refer(thing, reason, page.actor()));
    }

    /// Takes signals apart, or opens what was settled again.
    @PostMapping("/loket/bundel/{id}/open")
    String open(@PathVariable String id, @ModelAttribute("page") Page page) {
        Move move = settling.open(id, page.actor());
        return DeskMoves.after(move, DeskMoves.DESK, "/loket/bundel/" + id, page);
    }

    /// What is settled in one sentence for the senders.
    private record Settling(String field, String label, DeskUndo.Verb verb, DeskVisit visit) {}

    private String settle(
            Map<String, String> where,
            Settling how,
            Function<DeskSettling.Thing, Function<String, TakingUp.Taken>> deed) {
        DeskSettling.Thing thing = settling.find(where);
        Form form = how.visit().form();
        String words =
                form.ask(how.field(), how.visit().label(how.label()))
                        .required()
                        .text(Cluster.REASON);
        if (form.isFaulty()) {
            return settling.show(thing, form, how.visit());
        }
        TakingUp.Taken taken = deed.apply(thing).apply(words);
        taken.cluster()
                .ifPresent(_ ->
                        undo.offer(
                                how.visit().actor(), how.verb(), thing.name(), thing.ids(taken)));
        return DeskMoves.after(taken.move(), DeskMoves.DESK, DeskMoves.DESK, how.visit().page());
    }
}

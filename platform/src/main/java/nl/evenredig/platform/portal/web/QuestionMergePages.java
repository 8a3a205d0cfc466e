// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.portal.Cluster;
import nl.evenredig.platform.portal.ClusterId;
import nl.evenredig.platform.portal.Clusters;
import nl.evenredig.platform.portal.Merging;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.SignalId;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Two questions that are one become one; one that is two is split.
@Controller
@Needs(Permission.TEND_SIGNALS)
final class QuestionMergePages {
    private final QuestionShow show;
    private final Merging merging;
    private final DeskUndo undo;

    QuestionMergePages(QuestionShow show, Merging merging, DeskUndo undo) {
        this.show = show;
        this.merging = merging;
        this.undo = undo;
    }

    @PostMapping("/loket/vraag/{id}/opgaan")
    String merge(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Question question = show.find(id);
        Form form = visit.form();
        Optional<QuestionId> into = QuestionId.read(form.value("opgaan"));
        if (into.isEmpty()) {
            form.ask("opgaan", visit.label("merge")).wrong("portal.desk.fault.number");
            return show.question(question, form, visit);
        }
        Merging.Outcome outcome =
                merging.merge(question.id(), QuestionShow.version(form), into.get(), page.actor());
        outcome.merged()
                .ifPresent(merged ->
                        undo.offer(
                                page.actor(),
                                DeskUndo.Verb.MERGED,
                                question.id().toString(),
                                merged.toString()));
        return DeskMoves.after(
                outcome.move(),
                "/loket/vraag/" + into.get(),
                "/loket/vraag/" + question.id(),
                page);
    }

    /// Some of those who asked go to a cluster of their own.
    @PostMapping("/loket/vraag/{id}/splits")
    String split(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        DeskVisit visit = new DeskVisit(request, page, model);
        Question question = show.find(id);
        Form form = visit.form();
        String title = form.ask("splitstitel", visit.label("title")).required().line(Cluster.TITLE);
        String[] chosen = request.getParameterValues("splits");
        List<SignalId> leaving =
                Arrays.stream(chosen == null ? new String[0] : chosen)
                        .flatMap(one -> SignalId.read(one).stream())
                        .toList();
        if (leaving.isEmpty()) {
            form.ask("splits", visit.label("split")).wrong("form.missing.choice");
        }
        if (form.isFaulty()) {
            return show.question(question, form, visit);
        }
        Clusters.Bundled split = merging.split(question.id(), leaving, title, page.actor());
        split.cluster()
                .ifPresent(cluster ->
                        undo.offer(
                                page.actor(),
                                DeskUndo.Verb.SPLIT,
                                Integer.toString(leaving.size()),
                                cluster + " " + question.id()));
        return DeskMoves.after(
                split.move(),
                "/loket/bundel/" + split.cluster().map(ClusterId::toString).orElse(""),
                "/loket/vraag/" + question.id(),
                page);
    }
}

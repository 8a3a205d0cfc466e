// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.portal.Cluster;
import nl.evenredig.platform.portal.ClusterId;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.Theme;
import nl.evenredig.platform.shared.Area;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.stereotype.Component;

/// Reads the forms that several pages of the desk have.
@Component
final class DeskForms {
    private final Areas areas;

    DeskForms(Areas areas) {
        this.areas = areas;
    }

    /// What something can be laid with: one of both.
    record Target(Optional<ClusterId> cluster, Optional<QuestionId> question) {}

    /// What a question asks; empty when something is wrong with it.
    Optional<Question.Subject> subject(Form form, DeskVisit visit) {
        String title = form.ask("titel", visit.label("title")).required().line(Cluster.TITLE);
        Optional<Theme> theme =
                form.ask("thema", visit.label("theme")).required().choice(Theme.class);
        String district = district(form, visit);
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(new Question.Subject(title, theme.orElseThrow(), district));
    }

    String district(Form form, DeskVisit visit) {
        List<String> codes = areas.all().stream().map(Area::code).toList();
        return form.ask("wijk", visit.label("district")).choice(codes).orElse("");
    }

    /// What was chosen with a button, or the number of a question that was typed.
    Optional<Target> target(Form form, DeskVisit visit) {
        String typed = form.value("bij");
        if (typed.startsWith("bundel/")) {
            return ClusterId.read(typed.substring("bundel/".length()))
                    .map(id -> new Target(Optional.of(id), Optional.empty()));
        }
        String number = typed.startsWith("vraag/") ? typed.substring("vraag/".length()) : typed;
        Optional<QuestionId> question = QuestionId.read(number);
        if (question.isEmpty()) {
            form.ask("bij", visit.label("join")).wrong("portal.desk.fault.number");
        }
        return question.map(id -> new Target(Optional.empty(), Optional.of(id)));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.platform.portal.Answer;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.Work;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Component;

/// What stands above a question, and what its forms hold before somebody types.
@Component
final class QuestionHeads {
    private final DeskPeople people;
    private final DeskRows rows;
    private final Areas areas;
    private final Clock clock;

    QuestionHeads(DeskPeople people, DeskRows rows, Areas areas, Clock clock) {
        this.people = people;
        this.rows = rows;
        this.areas = areas;
        this.clock = clock;
    }

    QuestionPanel.Head of(Question question, Page page) {
        String owner =
                question.triage()
                        .map(triage -> people.names().getOrDefault(triage.owner(), "–"))
                        .orElse("");
        String kind =
                question.triage()
                        .map(triage -> page.say("portal.desk.kind." + DeskWords.key(triage.kind())))
                        .orElse("");
        Stream<String> meta =
                Stream.of(
                        question.id().toString(),
                        DeskWords.moment(question.moments().opened(), clock.getZone(), page),
                        DeskWords.theme(question.subject().theme(), page),
                        DeskWords.district(question.subject().district(), areas),
                        kind,
                        owner);
        Work.Standing standing =
                new Work.Standing(
                        question.state().name(), question.triage(), question.moments().opened());
        return new QuestionPanel.Head(
                String.join(" · ", meta.filter(part -> !part.isEmpty()).toList()),
                rows.question(question.state(), standing, page),
                page.say("portal.desk.state." + DeskWords.key(question.state())));
    }

    /// Fills in what stands there now, where nothing was typed.
    void fill(Form form, Question question, Optional<Answer> answer, Page page) {
        fill(form, "titel", question.title());
        fill(form, "thema", question.subject().theme().name());
        fill(form, "wijk", question.subject().district());
        fill(form, "soort", question.triage().map(one -> one.kind().name()).orElse(""));
        fill(
                form,
                "eigenaar",
                question.triage().map(one -> one.owner().toString()).orElse(page.actor().id()));
        fill(form, "dag", question.triage().map(one -> one.due().toString()).orElse(""));
        fill(form, "kort", answer.map(Answer::brief).orElse(""));
        fill(form, "lang", answer.map(Answer::full).orElse(""));
        fill(form, "bronnen", answer.map(Answer::sources).orElse(""));
        fill(form, "zichtbaar", question.publication().map(Enum::name).orElse(""));
        fill(form, "terugwoorden", answer.map(Answer::brief).orElse(""));
    }

    List<Option> owners() {
        return people.options();
    }

    private static void fill(Form form, String field, String value) {
        if (form.value(field).isEmpty()) {
            form.with(field, value);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.portal.Answer;
import nl.evenredig.platform.portal.Handled;
import nl.evenredig.platform.portal.Publication;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.QuestionKind;
import nl.evenredig.platform.portal.QuestionState;
import nl.evenredig.platform.portal.Theme;
import nl.evenredig.platform.thread.Opening;

/// One row of `vraagverloop.csv`.
record DemoHandled(NamedCsvRecord row, DemoDays days, ZoneId zone) {
    private static final String NEW = "+";
    private static final int NOON = 12;

    String name() {
        return row.getField("vraag");
    }

    /// Whether its dossier is not told elsewhere in the demo.
    boolean isNew() {
        return row.getField("dossier").startsWith(NEW);
    }

    String title() {
        String title = row.getField("dossier");
        return isNew() ? title.substring(NEW.length()) : title;
    }

    /// What its askers were told.
    String told() {
        return row.getField("terugmelding");
    }

    String owner() {
        return row.getField("eigenaar");
    }

    Opening opening() {
        return new Opening(title(), row.getField("kort"), "nl", opened(), true);
    }

    LocalDate opened() {
        return days.day(row.getField("geopend"));
    }

    Optional<LocalDate> day(String column) {
        return Optional.of(row.getField(column)).filter(cell -> !cell.isEmpty()).map(days::day);
    }

    Optional<Answer> answer() {
        return row.getField("kort").isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Answer(
                                row.getField("kort"),
                                row.getField("lang"),
                                row.getField("bronnen")));
    }

    Handled handled(AccountId owner) {
        Optional<LocalDate> due = day("beloofd");
        return new Handled(
                new Question.Subject(
                        title(), Theme.valueOf(row.getField("thema")), row.getField("wijk")),
                QuestionState.valueOf(row.getField("staat")),
                due.map(last ->
                        new Question.Triage(
                                QuestionKind.valueOf(row.getField("soort")), owner, last)),
                Optional.of(Publication.valueOf(row.getField("openbaar"))),
                answer(),
                told(),
                new Handled.Times(
                        at(opened()),
                        due,
                        day("beantwoord").map(this::at),
                        day("terug").map(this::at),
                        day("afgesloten").map(this::at)));
    }

    private Instant at(LocalDate day) {
        return day.atTime(NOON, 0).atZone(zone).toInstant();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.QuestionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// The figures of a year are made once, hold nothing small, and count the promises that were kept.
@SpringBootTest(properties = {"evenredig.jobs=false", "evenredig.empty=true"})
@Import(Heard.class)
final class FiguresTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired private Figures figures;
    @Autowired private Heard heard;

    @Test
    void theyStayAsTheyWereUntilTheyAreMadeAnew() {
        heard.signal();
        figures.freeze();
        int year = LocalDate.now(ZONE).getYear();
        int before = figures.find(year).orElseThrow().number("received", "");
        Signal now = null;
        for (int i = 0; i < 12; i++) {
            now = heard.signal();
        }
        assertThat(now).isNotNull();
        assertThat(figures.find(year).orElseThrow().number("received", "")).isEqualTo(before);
        figures.freeze();
        FigureSheet sheet = figures.find(year).orElseThrow();
        assertThat(sheet.number("received", "")).isEqualTo(before + 12);
        assertThat(sheet.amount("asker", AuthorKind.RESIDENT.name())).isPresent();
        assertThat(figures.years()).contains(year);
    }

    @Test
    void aFewSignalsFromOneGroupAreHiddenAlsoInTheTableForTheCouncil() {
        for (int i = 0; i < 3; i++) {
            heard.signals.receive(
                    SignalPost.of(
                            Channel.WEB,
                            new Saying("ሰላም", "ti", Theme.WORK, "HM09", ""),
                            Sender.unknown("nl")),
                    Actor.stranger());
        }
        figures.freeze();
        FigureSheet sheet = figures.find(LocalDate.now(ZONE).getYear()).orElseThrow();
        assertThat(sheet.amount("language", "ti")).isEmpty();
        assertThat(sheet.hides("language")).isTrue();
        assertThat(sheet.figures())
                .filteredOn(figure ->
                        List.of("district", "theme", "language", "asker", "cross")
                                .contains(figure.topic()))
                .allSatisfy(figure -> assertThat(figure.amount().orElse(0) % 5).isZero())
                .allSatisfy(figure -> assertThat(figure.amount().orElse(0)).isNotIn(1, 2, 3, 4, 5));
    }

    @Test
    void promisesAreMeasuredByTheirFirstDay() {
        Tally tally =
                new Tally(
                        List.of(
                                question(1, 1, 5, 4),
                                question(2, 1, 5, 9),
                                question(3, 1, 30, 0),
                                question(4, 1, 10, 0)),
                        TODAY,
                        ZONE);
        FigureSheet sheet = new FigureSheet(2026, TODAY, tally.figures());
        assertThat(sheet.number("questions", "")).isEqualTo(4);
        assertThat(sheet.number("due", "")).isEqualTo(3);
        assertThat(sheet.number("kept", "")).isEqualTo(1);
        assertThat(sheet.number("answered", "")).isEqualTo(2);
        assertThat(sheet.number("feedback", "")).isEqualTo(2);
        assertThat(sheet.amount("days", "")).isEqualTo(OptionalInt.of(3));
        assertThat(sheet.amount("days", "activity")).isEmpty();
        assertThat(sheet.number("kind", "straightforward")).isEqualTo(4);
    }

    /// A question of November, with the days of that month on which it was opened, promised and answered.
    private static CountStore.Counted question(int number, int opened, int promised, int answered) {
        Question.Moments moments =
                new Question.Moments(
                        at(opened),
                        Optional.of(LocalDate.of(2026, 11, promised)),
                        answered == 0 ? Optional.empty() : Optional.of(at(answered)),
                        Optional.empty(),
                        Optional.empty());
        Question question =
                new Question(
                        new QuestionId(2026, number),
                        answered == 0 ? QuestionState.TRIAGED : QuestionState.CLOSED,
                        Heard.LETTERS,
                        Optional.of(
                                new Question.Triage(
                                        QuestionKind.STRAIGHTFORWARD,
                                        Heard.OWNER,
                                        LocalDate.of(2026, 11, promised))),
                        Optional.empty(),
                        moments,
                        Optional.empty(),
                        1);
        return new CountStore.Counted(
                question,
                moments.answered().map(moment -> moment.atOffset(java.time.ZoneOffset.UTC)),
                0);
    }

    private static Instant at(int day) {
        return LocalDate.of(2026, 11, day).atTime(12, 0).atZone(ZONE).toInstant();
    }
}

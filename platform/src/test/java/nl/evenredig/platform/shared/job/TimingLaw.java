// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A job of every day is done once on every day of the calendar, whatever happens to the clock.
class TimingLaw {
    private static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");

    /// From a week before to a week after the clock is put forward or back, at all times of the night and of the morning,
    /// and however long the job took or however late it began.
    @ParameterizedTest
    @CsvSource({"2027-03-28", "2027-10-31", "2030-03-31", "2030-10-27"})
    void everyDayHasItsOneTime(LocalDate change) {
        for (int minute = 0; minute < 24 * 60; minute += 15) {
            Timing timing = new Timing.Daily(LocalTime.ofSecondOfDay(minute * 60L));
            for (int delay : List.of(0, 1, 59, 3 * 3600)) {
                List<LocalDate> days = new ArrayList<>();
                Instant moment = change.minusDays(7).atStartOfDay(DUTCH_TIME).toInstant();
                moment = timing.next(moment.minusNanos(1), DUTCH_TIME);
                while (days.size() < 14) {
                    days.add(LocalDate.ofInstant(moment, DUTCH_TIME));
                    moment = timing.next(moment.plusSeconds(delay), DUTCH_TIME);
                }
                assertThat(days)
                        .as(timing + " delay " + delay)
                        .isEqualTo(
                                Stream.iterate(change.minusDays(7), day -> day.plusDays(1))
                                        .limit(14)
                                        .toList());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // The hour that does not exist: as much later as the clock jumps.
        "2027-03-28T02:30, 2027-03-28T03:30+02:00",
        "2027-03-28T08:00, 2027-03-28T08:00+02:00",
        // The hour that comes twice: the first.
        "2027-10-31T02:30, 2027-10-31T02:30+02:00",
        "2027-10-31T08:00, 2027-10-31T08:00+01:00"
    })
    void theTimeIsThatOfTheClockOnTheWall(String wall, String moment) {
        LocalDate day = LocalDate.parse(wall.substring(0, 10));
        Timing timing = new Timing.Daily(LocalTime.parse(wall.substring(11)));
        Instant before = day.atStartOfDay(DUTCH_TIME).toInstant();
        assertThat(timing.next(before, DUTCH_TIME))
                .isEqualTo(ZonedDateTime.parse(moment).toInstant());
    }

    @Test
    void aWeekIsSevenDaysOfTheCalendarAlsoWhenItHasAnHourMoreOrLess() {
        Timing timing = new Timing.Weekly(DayOfWeek.MONDAY, LocalTime.of(8, 0));
        for (LocalDate change :
                List.of(LocalDate.parse("2027-03-28"), LocalDate.parse("2027-10-31"))) {
            Instant first = timing.next(at(change.minusDays(7)), DUTCH_TIME);
            Instant second = timing.next(first, DUTCH_TIME);
            assertThat(ZonedDateTime.ofInstant(second, DUTCH_TIME))
                    .isEqualTo(change.plusDays(1).atTime(8, 0).atZone(DUTCH_TIME));
            assertThat(Duration.between(first, second)).isNotEqualTo(Duration.ofDays(7));
        }
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(DUTCH_TIME).toInstant();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.evenredig.platform.shared.time.Countdown.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What holds for every day and every term.
class TermLaw {
    private static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");
    private static final List<Term.Unit> SHORT =
            List.of(Term.Unit.WORKING_DAYS, Term.Unit.DAYS, Term.Unit.WEEKS, Term.Unit.MONTHS);
    private static final WorkingDays DAYS = new WorkingDays(Set.of());

    private static Stream<LocalDate> someDays() {
        Random random = new Random(20261123);
        return IntStream.range(0, 3000)
                .mapToObj(_ -> LocalDate.of(1985, 1, 1).plusDays(random.nextInt(36_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2285-03-22"
    })
    void easterIsWhenItWasAndWillBe(LocalDate easter) {
        assertThat(WorkingDays.easter(easter.getYear())).isEqualTo(easter);
    }

    /// All holidays on weekdays, as published for those years.
    @Test
    void theHolidaysAreThoseOfTheLaw() {
        assertThat(weekdaysOff(2025))
                .containsExactly(
                        "2025-01-01",
                        "2025-04-18",
                        "2025-04-21",
                        "2025-05-05",
                        "2025-05-29",
                        "2025-06-09",
                        "2025-12-25",
                        "2025-12-26");
        assertThat(weekdaysOff(2026))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-04-27",
                        "2026-05-05",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-12-25");
        // 27 April 2025 was a Sunday, so the King's birthday was kept on Saturday.
        assertThat(WorkingDays.kingsDay(2025)).isEqualTo(LocalDate.of(2025, 4, 26));
        assertThat(WorkingDays.kingsDay(2013)).isEqualTo(LocalDate.of(2013, 4, 30));
    }

    private static List<String> weekdaysOff(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .filter(day -> !DAYS.includes(day))
                .map(LocalDate::toString)
                .toList();
    }

    @Test
    void aDayThatADecreeEquatesIsNoWorkingDay() {
        LocalDate day = LocalDate.of(2026, 5, 15);
        assertThat(DAYS.includes(day)).isTrue();
        assertThat(new WorkingDays(Set.of(day)).includes(day)).isFalse();
        assertThat(new TimeSettings(List.of("2026-05-15")).workingDays().includes(day)).isFalse();
    }

    @Test
    void countingOnAndCountingBetweenAgree() {
        Random random = new Random(7);
        someDays()
                .forEach(day -> {
                    int count = 1 + random.nextInt(60);
                    LocalDate last = DAYS.after(day, count);
                    assertThat(DAYS.includes(last)).isTrue();
                    assertThat(DAYS.between(day, last)).isEqualTo(count);
                    assertThat(DAYS.between(last, day)).isZero();
                });
    }

    @Test
    void aTermEndsOnAWorkingDayAndNeverEarly() {
        Random random = new Random(8);
        someDays()
                .forEach(day -> {
                    Term.Unit unit = SHORT.get(random.nextInt(SHORT.size()));
                    Term term = new Term(1 + random.nextInt(3), unit);
                    LocalDate last = term.lastDay(day, DAYS);
                    assertThat(DAYS.includes(last)).as("%s from %s", term, day).isTrue();
                    assertThat(last).isAfter(day);
                    if (term.unit() == Term.Unit.DAYS && term.amount() >= 3) {
                        assertThat(DAYS.between(day, last)).isGreaterThanOrEqualTo(2);
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        // Six weeks from a Saturday end on a Saturday, so on Monday.
        "2026-11-21,6,WEEKS,2027-01-04",
        "2026-11-23,6,WEEKS,2027-01-04",
        "2026-11-24,6,WEEKS,2027-01-05",
        // Good Friday, weekend and Easter Monday lie behind each other.
        "2026-04-02,1,DAYS,2026-04-07",
        // Three days with one working day in them last until there are two.
        "2026-04-02,3,DAYS,2026-04-08",
        "2026-04-02,1,WORKING_DAYS,2026-04-07",
        "2026-01-31,1,MONTHS,2026-03-02",
        // More than twelve weeks or three months is not extended.
        "2026-11-21,12,WEEKS,2027-02-15",
        "2026-11-21,13,WEEKS,2027-02-20",
        "2025-11-22,1,YEARS,2026-11-22",
        "2025-08-22,3,MONTHS,2025-11-24",
        "2025-07-22,4,MONTHS,2025-11-22"
    })
    void theLawIsFollowed(LocalDate start, int amount, Term.Unit unit, LocalDate last) {
        assertThat(new Term(amount, unit).lastDay(start, DAYS)).isEqualTo(last);
    }

    /// The night the clock goes back lasts an hour longer, and the one it goes forward an hour shorter.
    @ParameterizedTest
    @CsvSource({
        "2026-10-23,2026-10-26T23:00:00Z,73",
        "2026-03-27,2026-03-30T22:00:00Z,71",
        "2026-06-05,2026-06-08T22:00:00Z,72"
    })
    void aTermLastsUntilMidnightWhereTheTownIs(LocalDate start, Instant end, long hours) {
        Instant found = Term.workingDays(1).end(start, DAYS, DUTCH_TIME);
        assertThat(found).isEqualTo(end);
        Instant begin = start.plusDays(1).atStartOfDay(DUTCH_TIME).toInstant();
        assertThat(Duration.between(begin, found).toHours()).isEqualTo(hours);
    }

    @Test
    void aClockHasABlockForEachDayAndTellsTheSame() {
        Random random = new Random(9);
        someDays()
                .limit(1000)
                .forEach(start -> {
                    LocalDate last = start.plusDays(1 + random.nextInt(39));
                    LocalDate today = start.plusDays(random.nextInt(40));
                    Countdown clock = Countdown.of(start, last, today);
                    assertThat(count(clock, Block.AHEAD)).isEqualTo(Math.max(0, clock.left()));
                    assertThat(count(clock, Block.LATE)).isEqualTo(Math.max(0, -clock.left()));
                    assertThat(count(clock, Block.TODAY)).isLessThanOrEqualTo(1);
                    assertThat(clock.isLate()).isEqualTo(today.isAfter(last));
                });
    }

    @Test
    void aClockInWorkingDaysStandsStillInTheWeekend() {
        LocalDate start = LocalDate.of(2026, 11, 19);
        LocalDate last = DAYS.after(start, 5);
        Countdown friday = Countdown.of(start, last, LocalDate.of(2026, 11, 20), DAYS);
        Countdown sunday = Countdown.of(start, last, LocalDate.of(2026, 11, 22), DAYS);
        assertThat(friday.left()).isEqualTo(4);
        assertThat(sunday).isEqualTo(friday);
        assertThat(friday.key()).isEqualTo("ops.clock.left.workingDays");
    }

    @Test
    void aLongTermHasFewBlocksAndIsStillLateWhenItIs() {
        LocalDate start = LocalDate.of(2020, 1, 1);
        for (int days : List.of(41, 280, 281, 1200, 30_000)) {
            Countdown clock = Countdown.of(start, start.plusDays(10), start.plusDays(days));
            assertThat(clock.blocks()).hasSizeBetween(2, 42);
            assertThat(clock.blocks().getLast()).isEqualTo(Block.LATE);
            assertThat(clock.days()).isEqualTo(days - 10);
        }
        assertThat(Arrays.stream(Block.values()).map(Block::style)).doesNotHaveDuplicates();
    }

    private static long count(Countdown clock, Block kind) {
        return clock.blocks().stream().filter(block -> block == kind).count();
    }
}

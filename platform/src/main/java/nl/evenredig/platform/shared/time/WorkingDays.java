// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/// On which days the town works: not on Saturday, Sunday or a generally recognised holiday.
///
/// The holidays are those of the Algemene termijnenwet, article 3: New Year's Day, Good Friday (equated by its second
/// paragraph), Easter Monday, King's Day, 5 May, Ascension Day, Whit Monday and both days of Christmas. That 5 May is a
/// day off for everyone only once in five years is a matter of labour agreements; the law counts it every year, and so
/// do we. Days that a royal decree equates with them (third paragraph) are told at the start. Knows the calendar as it
/// is since 1980.
public final class WorkingDays {
    private final Set<LocalDate> equated;

    /// @param equated days that a royal decree equates with holidays
    public WorkingDays(Set<LocalDate> equated) {
        this.equated = Set.copyOf(equated);
    }

    public boolean includes(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !equated.contains(day)
                && !isHoliday(day);
    }

    /// This day when the town works then, otherwise the first day after it on which it does.
    public LocalDate from(LocalDate day) {
        LocalDate found = day;
        while (!includes(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /// The last of so many working days, counted from the day after this one.
    public LocalDate after(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "Working days must be counted forward, but count=%d.".formatted(count));
        }
        LocalDate last = day;
        for (int i = 0; i < count; i++) {
            last = from(last.plusDays(1));
        }
        return last;
    }

    /// How many working days come after the first day, up to and with the last; 0 when the last is not later.
    public int between(LocalDate first, LocalDate last) {
        int count = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            count += includes(day) ? 1 : 0;
        }
        return count;
    }

    private static boolean isHoliday(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return switch (day.getMonth()) {
            case JANUARY -> day.getDayOfMonth() == 1;
            case DECEMBER -> day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26;
            case MARCH, APRIL, MAY, JUNE ->
                    day.equals(easter.minusDays(2))
                            || day.equals(easter.plusDays(1))
                            || day.equals(easter.plusDays(39))
                            || day.equals(easter.plusDays(50))
                            || day.equals(kingsDay(day.getYear()))
                            || (day.getMonth() == Month.MAY && day.getDayOfMonth() == 5);
            case FEBRUARY, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER -> false;
        };
    }

    /// 27 April, until 2013 30 April; a day earlier when that is a Sunday.
    static LocalDate kingsDay(int year) {
        LocalDate day = LocalDate.of(year, Month.APRIL, year < 2014 ? 30 : 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    // The "anonymous Gregorian computus", Nature 13, 20 April 1876; as in Meeus, Astronomical
    // Algorithms (1991), chapter 8. The letters are those of the source.
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}

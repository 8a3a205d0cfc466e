// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// How long something may take. It starts the day after what set it off, and lasts to the end of its last day.
///
/// A term that ends on a Saturday, Sunday or holiday lasts until the next working day, and one of three days or more has
/// at least two working days in it (Algemene termijnenwet 1 and 2); not so the long ones that its article 4 leaves out.
/// We keep to it for promises of our own as well.
///
/// @param amount how many
/// @param unit of what
public record Term(int amount, Unit unit) {
    private static final int LEAST_DAYS = 3;
    private static final int LEAST_WORKING_DAYS = 2;

    /// What a term is counted in.
    public enum Unit {
        WORKING_DAYS(Integer.MAX_VALUE),
        DAYS(90),
        WEEKS(12),
        MONTHS(3),
        YEARS(0);

        /// The longest term that is extended: Algemene termijnenwet 4 under a.
        private final int longest;

        Unit(int longest) {
            this.longest = longest;
        }
    }

    public Term {
        if (amount < 1) {
            throw new IllegalArgumentException(
                    "Term must have amount >= 1, but amount=%d.".formatted(amount));
        }
    }

    public static Term workingDays(int amount) {
        return new Term(amount, Unit.WORKING_DAYS);
    }

    public static Term weeks(int amount) {
        return new Term(amount, Unit.WEEKS);
    }

    /// Its last day.
    ///
    /// @param start the day of what set it off
    public LocalDate lastDay(LocalDate start, WorkingDays days) {
        LocalDate last =
                switch (unit) {
                    case WORKING_DAYS -> days.after(start, amount);
                    case DAYS -> start.plusDays(amount);
                    case WEEKS -> start.plusWeeks(amount);
                    case MONTHS -> start.plusMonths(amount);
                    case YEARS -> start.plusYears(amount);
                };
        return amount > unit.longest ? last : extended(start, last, days);
    }

    private LocalDate extended(LocalDate start, LocalDate last, WorkingDays days) {
        LocalDate extended = days.from(last);
        boolean isLong = unit != Unit.DAYS || amount >= LEAST_DAYS;
        while (isLong
                && unit != Unit.WORKING_DAYS
                && days.between(start, extended) < LEAST_WORKING_DAYS) {
            extended = days.from(extended.plusDays(1));
        }
        return extended;
    }

    /// The moment from which it is too late: midnight after its last day, where the town is.
    public Instant end(LocalDate start, WorkingDays days, ZoneId zone) {
        return lastDay(start, days).plusDays(1).atStartOfDay(zone).toInstant();
    }
}

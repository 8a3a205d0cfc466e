// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// How much of a term is left, as pages show it: a row of blocks, a block for each day, and a number to say it with.
///
/// A long term has a block for each week, or for each four weeks.
///
/// @param blocks from the first day to the last, or to today when that is later
/// @param left how many days are left after today; below 0 how many days too late it is
/// @param inWorkingDays whether only working days are counted
public record Countdown(List<Block> blocks, int left, boolean inWorkingDays) {
    private static final int MOST = 40;
    private static final int[] STEPS = {1, 7, 28, 364};

    /// One day, or one stretch of days.
    public enum Block {
        PAST,
        TODAY,
        AHEAD,
        LATE;

        /// Its CSS class.
        public String style() {
            return switch (this) {
                case PAST -> "past";
                case TODAY -> "today";
                case AHEAD -> "ahead";
                case LATE -> "late";
            };
        }
    }

    public Countdown {
        blocks = List.copyOf(blocks);
    }

    /// Every day counts.
    ///
    /// @param start the day of what set the term off
    /// @param last its last day
    public static Countdown of(LocalDate start, LocalDate last, LocalDate today) {
        int whole = Math.toIntExact(ChronoUnit.DAYS.between(start, last));
        int passed = Math.toIntExact(ChronoUnit.DAYS.between(start, today));
        return new Countdown(blocks(whole, passed), whole - passed, false);
    }

    /// Only working days count. On a day off, the last working day before it is today.
    public static Countdown of(LocalDate start, LocalDate last, LocalDate today, WorkingDays days) {
        int whole = days.between(start, last);
        int passed = days.between(start, today);
        return new Countdown(blocks(whole, passed), whole - passed, true);
    }

    public boolean isLate() {
        return left < 0;
    }

    /// The number in the sentence that tells it.
    public int days() {
        return Math.abs(left);
    }

    /// The key of the sentence that tells it.
    public String key() {
        if (left == 0) {
            return "ops.clock.today";
        }
        if (isLate()) {
            return inWorkingDays ? "ops.clock.late.workingDays" : "ops.clock.late.days";
        }
        return inWorkingDays ? "ops.clock.left.workingDays" : "ops.clock.left.days";
    }

    private static List<Block> blocks(int whole, int passed) {
        int step = step(Math.max(whole, passed));
        List<Block> blocks = new ArrayList<>();
        for (int first = 1; first <= whole; first += step) {
            int end = Math.min(whole, first + step - 1);
            boolean isNow = first <= passed && passed <= end;
            blocks.add(isNow ? Block.TODAY : end < passed ? Block.PAST : Block.AHEAD);
        }
        for (int first = whole + 1; first <= passed; first += step) {
            blocks.add(Block.LATE);
        }
        return blocks;
    }

    private static int step(int days) {
        for (int step : STEPS) {
            if (days <= step * MOST) {
                return step;
            }
        }
        return Math.ceilDiv(days, MOST);
    }
}

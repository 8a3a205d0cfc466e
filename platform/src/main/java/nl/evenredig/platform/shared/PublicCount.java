// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared;

import java.util.OptionalInt;

/// What may be published of a number of people with something in common: nothing from 1 to 9, and otherwise rounded to
/// a multiple of 5, so that nobody can be told apart.
public final class PublicCount {
    /// The smallest group that is shown.
    public static final int LEAST = 10;

    /// What numbers of people are rounded to.
    public static final int STEP = 5;

    private PublicCount() {}

    /// The number as it may be shown; empty when it may not. Zero may be shown.
    public static OptionalInt of(int people) {
        return isTooSmall(people) ? OptionalInt.empty() : OptionalInt.of(rounded(people));
    }

    /// The number of people within a group for whom something holds, as it may be shown; empty when it, or the number
    /// for whom it does not hold, may not.
    public static OptionalInt within(int group, int people) {
        return isTooSmall(group - people) ? OptionalInt.empty() : of(people);
    }

    public static boolean isTooSmall(int people) {
        return people > 0 && people < LEAST;
    }

    private static int rounded(int people) {
        return (people + STEP / 2) / STEP * STEP;
    }
}

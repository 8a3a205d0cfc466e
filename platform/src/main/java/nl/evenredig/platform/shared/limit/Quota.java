// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.limit;

import java.time.Duration;

/// How often one source may do a thing: so many times at once, after which each next one becomes free in turn.
///
/// @param name the thing, with its part: `people.sign-in`
/// @param most how many times in a period
/// @param period how long until all are free again
public record Quota(String name, int most, Duration period) {
    /// What is asked of a thing that tells no quota of its own.
    private static final int USUAL = 10;

    private static final Duration USUAL_PERIOD = Duration.ofMinutes(10);

    public Quota {
        if (name.isEmpty() || most < 1 || period.toNanos() / 1000 < most) {
            throw new IllegalArgumentException(
                    "Quota %s must have most >= 1 and a microsecond for each, but most=%d, period=%s."
                            .formatted(name, most, period));
        }
    }

    /// Ten times in ten minutes.
    public static Quota usual(String name) {
        return new Quota(name, USUAL, USUAL_PERIOD);
    }

    long periodInMicros() {
        return period.toNanos() / 1000;
    }

    long stepInMicros() {
        return periodInMicros() / most;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.retention;

import java.time.Instant;
import java.time.Period;
import java.util.function.ToIntFunction;

/// How long one kind of thing is kept. A part that keeps something offers this as a bean; everyone can read the terms.
///
/// @param key the text that names the kind, `people.kept.session`; with `.why` behind it the text that says why it is
///     kept so long, or on which legal ground
/// @param period how long, counted from when the thing was of no more use
/// @param isOfPeople whether the number destroyed is a number of people; a small one is then not told
/// @param destroyer destroys what became useless before a moment, in the transaction it is called in, and tells how many
public record RetentionTerm(
        String key, Period period, boolean isOfPeople, ToIntFunction<Instant> destroyer) {
    public RetentionTerm {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException(
                    "RetentionTerm %s must have period > 0, but period=%s.".formatted(key, period));
        }
    }

    public static RetentionTerm ofThings(
            String key, Period period, ToIntFunction<Instant> destroyer) {
        return new RetentionTerm(key, period, false, destroyer);
    }

    public static RetentionTerm ofPeople(
            String key, Period period, ToIntFunction<Instant> destroyer) {
        return new RetentionTerm(key, period, true, destroyer);
    }
}

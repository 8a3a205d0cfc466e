// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which workshop: the year in which it was begun and a number in that year, `2026-3`.
///
/// @param year four digits
/// @param number from 1
public record WorkshopId(int year, int number) {
    private static final Pattern WRITTEN = Pattern.compile("(2[0-9]{3})-([1-9][0-9]{0,7})");

    public WorkshopId {
        if (year < 2000 || year > 2999 || number < 1) {
            throw new IllegalArgumentException(
                    "WorkshopId must have a year and a number, but year=%d, number=%d."
                            .formatted(year, number));
        }
    }

    /// Reads what [#toString()] wrote, from an address that anyone can type.
    public static Optional<WorkshopId> read(String text) {
        Matcher parts = WRITTEN.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new WorkshopId(
                                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /// The address of its page, without language.
    public String path() {
        return "/kennisateliers/" + this;
    }

    @Override
    public String toString() {
        return year + "-" + number;
    }
}

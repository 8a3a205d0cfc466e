// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A contribution as somebody at the desk saw it: when it changed since, what they decide does not hold.
///
/// @param id which one
/// @param version which version of it
public record Seen(ContributionId id, int version) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f-]{36}):([0-9]{1,9})");

    /// Reads what [#toString()] wrote, from a form that anyone can change.
    public static Optional<Seen> read(String text) {
        Matcher parts = WRITTEN.matcher(text);
        return parts.matches()
                ? ContributionId.read(parts.group(1))
                        .map(id -> new Seen(id, Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /// Several, with spaces between.
    public static List<Seen> all(String text) {
        return Arrays.stream(text.split(" ", -1)).flatMap(one -> read(one).stream()).toList();
    }

    @Override
    public String toString() {
        return id + ":" + version;
    }
}

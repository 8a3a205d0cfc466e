// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Days of the demo, counted from the day on which it is told.
record DemoDays(LocalDate today) {
    private static final Pattern COUNTED = Pattern.compile("\\{([+-][0-9]+)\\}");
    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM", Locale.of("nl"));

    /// @param counted `-43`, `21` or `+21`
    LocalDate day(String counted) {
        return today.plusDays(Integer.parseInt(counted));
    }

    /// A text with its days filled in, in Dutch.
    String text(String counted) {
        return COUNTED.matcher(counted).replaceAll(found -> DUTCH.format(day(found.group(1))));
    }
}

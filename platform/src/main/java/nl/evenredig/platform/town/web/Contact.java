// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How residents reach the municipality without a screen, and whose colours the pages wear: `evenredig.contact.…`.
///
/// @param phone the number to call; empty when not told
/// @param visit where to walk in; empty when not told
/// @param theme the name of the file with the town's colours
/// @param demo what the invented town shows when the municipality tells nothing of its own
@ConfigurationProperties("evenredig.contact")
record Contact(
        @DefaultValue("") String phone,
        @DefaultValue("") String visit,
        @DefaultValue("havermonde") String theme,
        @DefaultValue Demo demo) {
    /// Invented, and no number that can ring.
    record Demo(@DefaultValue("") String phone, @DefaultValue("") String visit) {}
}

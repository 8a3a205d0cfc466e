// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.receipt;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// When a message came in, to the second, in the time of the town.
///
/// @param day on which day
/// @param time at what time, as it is written: `08:15:03`
public record ReceiptTime(LocalDate day, String time) {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    public static ReceiptTime of(Receipt receipt, ZoneId zone) {
        ZonedDateTime moment = receipt.receivedAt().atZone(zone);
        return new ReceiptTime(moment.toLocalDate(), CLOCK.format(moment));
    }
}

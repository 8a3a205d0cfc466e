// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.open;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long an open form must and may stand open: `evenredig.open.…`
///
/// @param least nobody reads a form, types and sends it within this time
/// @param most at most a day, or the key of its day is gone
@ConfigurationProperties("evenredig.open")
record OpenSettings(@DefaultValue("3s") Duration least, @DefaultValue("24h") Duration most) {
    OpenSettings {
        if (least.isNegative() || most.compareTo(least) < 0 || most.toHours() > 24) {
            throw new IllegalArgumentException(
                    "OpenSettings must have least <= most <= 24h, but least=%s, most=%s."
                            .formatted(least, most));
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often one source may send a form of any kind: `evenredig.limit.…`
///
/// The usual is generous: a library or a school sends all its forms from one source.
///
/// @param forms how many
/// @param period in how long
/// @param proxies how many servers of our own stand between browsers and this program; each adds the address it heard
///     from to `X-Forwarded-For`, and what stands before those was written by anybody
@ConfigurationProperties("evenredig.limit")
record LimitSettings(
        @DefaultValue("600") int forms,
        @DefaultValue("10m") Duration period,
        @DefaultValue("0") int proxies) {
    Quota quota() {
        return new Quota("limit.forms", forms, period);
    }
}

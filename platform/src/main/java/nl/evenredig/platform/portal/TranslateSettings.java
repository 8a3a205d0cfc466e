// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where a program translates, if the town has one.
///
/// @param url of a service that speaks the protocol of LibreTranslate; empty for none
/// @param key what opens it; empty for none
/// @param patience how long it may take
@ConfigurationProperties("evenredig.translate")
record TranslateSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String key,
        @DefaultValue("20s") Duration patience) {
    boolean isOn() {
        return !url.isBlank();
    }

    /// Never its key in a log.
    @Override
    public String toString() {
        return "translate " + url;
    }
}

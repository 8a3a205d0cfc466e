// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import java.util.Locale;

/// How the texts about something we know in code are called.
final class Keys {
    private Keys() {}

    /// The last word of a key: `KEY_PERSON` is `keyperson`.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}

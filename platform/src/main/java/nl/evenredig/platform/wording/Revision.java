// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.time.Instant;
import java.util.Optional;

/// One version of one text, as an editor wrote it.
///
/// @param key which text
/// @param language in which language: `nl`
/// @param version from 1
/// @param text its words; empty for: as the program was made
/// @param dutch the Dutch text it was made from; for a Dutch text the one it took the place of
/// @param by who wrote it, an opaque id
/// @param at when
public record Revision(
        String key,
        String language,
        int version,
        Optional<String> text,
        String dutch,
        String by,
        Instant at) {}

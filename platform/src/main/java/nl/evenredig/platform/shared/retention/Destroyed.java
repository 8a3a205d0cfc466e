// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.retention;

import java.time.Instant;

/// What was destroyed at one time.
///
/// @param key which kind
/// @param at when
/// @param count how many; exact, so a page shows a small number of people as few
public record Destroyed(String key, Instant at, int count) {}

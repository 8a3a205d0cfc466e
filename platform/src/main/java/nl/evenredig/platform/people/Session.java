// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.time.Instant;

/// Somebody who is signed in somewhere.
///
/// @param key which one, safe to show: the session's own id lets people in and stays on the server
/// @param device where, as words to look up: `firefox.windows`
/// @param means with what they signed in
/// @param lastSeen when they last asked a page
/// @param isThis whether it is the one that asks
public record Session(String key, String device, Means means, Instant lastSeen, boolean isThis) {}

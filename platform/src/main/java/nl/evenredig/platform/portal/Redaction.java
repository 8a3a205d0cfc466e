// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Instant;

/// That something was taken out of what somebody wrote, because it was about somebody else. What it was is gone.
///
/// @param reason why, in a few words
/// @param letters how many were taken out
/// @param at when
public record Redaction(String reason, int letters, Instant at) {}

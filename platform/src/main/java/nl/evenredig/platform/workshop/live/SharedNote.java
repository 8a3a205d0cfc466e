// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

/// A note as everyone sees it once notes are shared.
///
/// @param table where it was written
public record SharedNote(int table, String words, boolean hasVoice, boolean isLate) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.UUID;

/// What the chair distils from the day, for one kind of party.
///
/// @param version how often it was changed, from 1
public record GuidingLine(UUID id, Addressee addressee, String words, int version) {}

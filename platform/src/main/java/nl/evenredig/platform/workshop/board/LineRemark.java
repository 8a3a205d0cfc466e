// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.UUID;

/// What somebody in the room says about a line while it is written.
///
/// @param line which line
/// @param reply why the chair left the line as it was; empty when it was changed, or as long as nothing was done
/// @param isSettled whether the chair did something with it
public record LineRemark(UUID id, UUID line, String words, String reply, boolean isSettled) {
    /// The longest remark and reply.
    public static final int WORDS = 300;
}

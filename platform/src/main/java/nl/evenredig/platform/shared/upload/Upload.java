// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import java.time.Instant;

/// One file that somebody sent along. What it was called is not kept: it often says more than its sender wants.
///
/// @param id which one
/// @param kind what it was sent as
/// @param type what it is
/// @param bytes how large
/// @param owner what it belongs to, as the part that owns it writes it: `contribution:…`; empty while its form was not
///     sent yet
/// @param received when it came
public record Upload(
        UploadId id, FileKind kind, FileType type, int bytes, String owner, Instant received) {}

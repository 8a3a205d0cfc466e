// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

/// What came of looking at a file.
sealed interface Inspection {
    /// It can be kept, like this.
    @SuppressWarnings("ArrayRecordComponent") // Read once, right away; never compared.
    record Passed(FileType type, byte[] content) implements Inspection {}

    /// It cannot be kept.
    record Failed(Refusal refusal) implements Inspection {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What came of looking at a file.
sealed interface Inspection {
    /// It can be kept, like this.
    @SuppressWarnings("ArrayRecordComponent") // Read once, right away; never compared.
    record Passed(FileType type, byte[] content) implements Inspection {}

    /// It cannot be kept.
    record Failed(Refusal refusal) implements Inspection {}

    /// Looks at a file: not empty, not too large, of a type its kind may be, and whole. A photo is made anew.
    static Inspection of(FileKind kind, byte[] file) {
        if (file.length == 0) {
            return new Failed(Refusal.EMPTY);
        }
        if (!kind.admits(file.length)) {
            return new Failed(Refusal.TOO_LARGE);
        }
        Optional<FileType> type = FileType.of(file);
        if (type.isEmpty() || !kind.admits(type.get())) {
            boolean isWebp = kind == FileKind.PHOTO && type.equals(Optional.of(FileType.WEBP));
            return new Failed(isWebp ? Refusal.WEBP : Refusal.WRONG_TYPE);
        }
        return switch (kind) {
            case PHOTO -> Picture.renew(type.get(), file);
            case DOCUMENT ->
                    isWhole(file) ? new Passed(type.get(), file) : new Failed(Refusal.DAMAGED);
            case VOICE -> new Passed(type.get(), file);
        };
    }

    // ISO 32000-2, 7.5.5: the last line of a PDF is %%EOF; readers look for it in the last 1024
    // bytes.
    private static boolean isWhole(byte[] pdf) {
        int from = Math.max(0, pdf.length - 1024);
        return new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1)
                .contains("%%EOF");
    }
}

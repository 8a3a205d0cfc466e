// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where every file is looked at before it comes in.
final class Customs {
    private Customs() {}

    /// Looks at a file: not empty, not too large, of a type its kind may be, and whole. A photo is made anew.
    static Inspection inspect(FileKind kind, byte[] file) {
        if (file.length == 0) {
            return new Inspection.Failed(Refusal.EMPTY);
        }
        if (!kind.admits(file.length)) {
            return new Inspection.Failed(Refusal.TOO_LARGE);
        }
        Optional<FileType> type = FileType.of(file);
        if (type.isEmpty() || !kind.admits(type.get())) {
            boolean isWebp = kind == FileKind.PHOTO && type.equals(Optional.of(FileType.WEBP));
            return new Inspection.Failed(isWebp ? Refusal.WEBP : Refusal.WRONG_TYPE);
        }
        return switch (kind) {
            case PHOTO -> Picture.renew(type.get(), file);
            case DOCUMENT ->
                    isWhole(file)
                            ? new Inspection.Passed(type.get(), file)
                            : new Inspection.Failed(Refusal.DAMAGED);
            case VOICE -> new Inspection.Passed(type.get(), file);
        };
    }

    // ISO 32000-2, 7.5.5: a PDF ends with %%EOF; readers look for it in the last 1024 bytes.
    private static boolean isWhole(byte[] pdf) {
        int from = Math.max(0, pdf.length - 1024);
        return new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1)
                .contains("%%EOF");
    }
}

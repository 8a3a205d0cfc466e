// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// What a file is, seen from its first bytes; what it is called and what its sender says it is count for nothing.
public enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    WEBM("audio/webm", "webm"),
    OGG("audio/ogg", "ogg"),
    MP4("audio/mp4", "m4a"),
    MP3("audio/mpeg", "mp3"),
    WAV("audio/wav", "wav");

    private static final int WEBM_HEAD = 64;

    private final String media;
    private final String extension;

    FileType(String media, String extension) {
        this.media = media;
        this.extension = extension;
    }

    /// Its name for browsers.
    public String media() {
        return media;
    }

    /// What its file names end with.
    public String extension() {
        return extension;
    }

    /// Which of the types we know a file is.
    public static Optional<FileType> of(byte[] file) {
        return Arrays.stream(values()).filter(type -> type.begins(file)).findFirst();
    }

    private boolean begins(byte[] file) {
        return switch (this) {
            case JPEG -> has(file, 0, "\u00FF\u00D8\u00FF");
            case PNG -> has(file, 0, "\u0089PNG\r\n\u001A\n");
            case WEBP -> has(file, 0, "RIFF") && has(file, 8, "WEBP");
            case PDF -> has(file, 0, "%PDF-");
            case WEBM -> has(file, 0, "\u001AE\u00DF\u00A3") && holdsWebm(file);
            case OGG -> has(file, 0, "OggS");
            case MP4 -> has(file, 4, "ftyp");
            case MP3 -> has(file, 0, "ID3") || isMp3Frame(file);
            case WAV -> has(file, 0, "RIFF") && has(file, 8, "WAVE");
        };
    }

    private static boolean holdsWebm(byte[] file) {
        String head =
                new String(file, 0, Math.min(file.length, WEBM_HEAD), StandardCharsets.ISO_8859_1);
        return head.contains("webm");
    }

    // ISO/IEC 11172-3, 2.4.2.3: twelve bits of sync, layer III, a bit rate and a sampling rate that
    // exist.
    private static boolean isMp3Frame(byte[] file) {
        if (file.length < 4) {
            return false;
        }
        boolean isLayer3 = (file[0] & 0xFF) == 0xFF && (file[1] & 0xE6) == 0xE2;
        boolean hasRate = (file[2] & 0xF0) != 0xF0 && (file[2] & 0x0C) != 0x0C;
        return isLayer3 && hasRate;
    }

    private static boolean has(byte[] file, int from, String expected) {
        byte[] bytes = expected.getBytes(StandardCharsets.ISO_8859_1);
        int to = from + bytes.length;
        return file.length >= to && Arrays.equals(file, from, to, bytes, 0, bytes.length);
    }
}

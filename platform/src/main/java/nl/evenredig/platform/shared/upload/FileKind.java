// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// What people can send along.
public enum FileKind {
    /// A photo; kept as a JPEG of at most 2048 pixels along a side, without what the camera noted about place and time.
    PHOTO(15, EnumSet.of(FileType.JPEG, FileType.PNG)),
    /// A document; kept as it came, and only ever downloaded.
    DOCUMENT(10, EnumSet.of(FileType.PDF)),
    /// A spoken message; kept as it came, and only heard by who may.
    VOICE(15, EnumSet.of(FileType.WEBM, FileType.OGG, FileType.MP4, FileType.MP3, FileType.WAV));

    private static final long MEGABYTE = 1_000_000;

    private final int megabytes;

    // A copy that cannot change; the checker knows no such type.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<FileType> types;

    FileKind(int megabytes, EnumSet<FileType> types) {
        this.megabytes = megabytes;
        this.types = Set.copyOf(types);
    }

    /// How large it may be.
    public int megabytes() {
        return megabytes;
    }

    /// Which types it may be, as browsers want it in `accept`. All that sounds, for a voice: a phone offers to record.
    public String accept() {
        return this == VOICE
                ? "audio/*"
                : types.stream().map(FileType::media).sorted().collect(Collectors.joining(","));
    }

    boolean admits(FileType type) {
        return types.contains(type);
    }

    boolean admits(long bytes) {
        return bytes <= megabytes * MEGABYTE;
    }
}

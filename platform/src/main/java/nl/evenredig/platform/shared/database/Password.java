// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The secret with which the town's program enters its own database, kept in a file that only its owner may read.
///
/// Other people on the machine can reach the server's port, so being on the machine is not enough to be let in.
///
/// @param file where it is kept
/// @param text 64 hexadecimal digits
record Password(Path file, String text) {
    private static final int BYTES = 32;

    /// The one in the file; made up at random when there is none yet.
    static Password in(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            write(file, HexFormat.of().formatHex(random));
        }
        return new Password(file, Files.readString(file).strip());
    }

    /// Written beside it and then moved, so that a half-written file never counts.
    private static void write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(
                draft,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text, StandardOpenOption.WRITE);
        Files.move(draft, file);
    }

    /// Without the secret, so that it can stand in a log.
    @Override
    public String toString() {
        return "Password[file=%s]".formatted(file);
    }
}

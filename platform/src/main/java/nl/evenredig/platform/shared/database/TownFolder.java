// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The folder with a town's data, held by one program at a time.
///
/// The operating system holds the lock, so it is gone when the program is gone, however it ended.
final class TownFolder implements AutoCloseable {
    /// A town's data is for who runs it, not for everyone on the machine.
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path path;
    private final FileChannel lock;

    private TownFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /// Makes the folder when it is not there and holds it.
    ///
    /// @throws TownInUse when another program holds it
    static TownFolder hold(Path home) throws IOException {
        Path path = home.toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            Files.createDirectories(path, OWNER_ONLY);
        }
        FileChannel channel =
                FileChannel.open(
                        path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new TownInUse(path);
        }
        return new TownFolder(path, channel);
    }

    Path database() {
        return path.resolve("database");
    }

    /// Present once the database has started for the first time; before, a half-made database may be thrown away.
    Path databaseIsMade() {
        return path.resolve("database-is-made");
    }

    /// Where the database's password is kept.
    Path password() {
        return path.resolve("password");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }
}

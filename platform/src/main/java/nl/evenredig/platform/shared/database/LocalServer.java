// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.evenredig.platform.shared.TownSettings;
import org.springframework.util.FileSystemUtils;

/// The embedded PostgreSQL of one town, its files in the town's folder.
///
/// Starting takes a second, three the first time. Closing stops the server and lets go of the folder.
final class LocalServer implements AutoCloseable {
    private static final String NAME = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TownFolder folder;
    private final EmbeddedPostgres server;

    private LocalServer(TownFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /// @throws TownInUse when another program runs this town
    static LocalServer start(TownSettings settings) throws IOException {
        TownFolder folder = TownFolder.hold(settings.home());
        try {
            Optional<Orphan> orphan = Orphan.on(folder.database());
            if (orphan.isPresent()) {
                orphan.get().stop();
            }
            if (!Files.exists(folder.databaseIsMade())) {
                FileSystemUtils.deleteRecursively(folder.database());
            }
            LocalServer started = new LocalServer(folder, start(folder.database(), settings));
            Files.writeString(folder.databaseIsMade(), "");
            return started;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    DatabaseAddress address() {
        return new DatabaseAddress(server.getJdbcUrl(NAME, NAME), NAME, "");
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            server.close();
        }
    }

    private static EmbeddedPostgres start(Path database, TownSettings settings) throws IOException {
        // The library is made for tests and saves nothing safely unless told to.
        String durable = settings.durable() ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setDataDirectory(database)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(settings.server().toAbsolutePath().toFile())
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("encoding", "UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("timezone", "UTC")
                .start();
    }
}

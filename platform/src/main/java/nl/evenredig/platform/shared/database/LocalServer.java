// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    private final Password password;

    private LocalServer(TownFolder folder, EmbeddedPostgres server, Password password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
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
            return open(folder, settings);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static LocalServer open(TownFolder folder, TownSettings settings) throws IOException {
        Password password = Password.in(folder.password());
        EmbeddedPostgres server = builder(password, settings, folder.database()).start();
        try {
            // The library opens the folder with its programs to everyone; who can change those can
            // enter the town.
            Files.setPosixFilePermissions(
                    settings.server(), PosixFilePermissions.fromString("rwx------"));
            AccessStore.of(folder.database()).demand(password, server.getPostgresDatabase());
            Files.writeString(folder.databaseIsMade(), "");
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
        return new LocalServer(folder, server, password);
    }

    DatabaseAddress address() {
        return new DatabaseAddress(server.getJdbcUrl(NAME, NAME), NAME, password.text());
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            server.close();
        }
    }

    private static EmbeddedPostgres.Builder builder(
            Password password, TownSettings settings, Path database) {
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
                // What the library calls locale settings are options of PostgreSQL's initdb.
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", password.file().toString())
                .setConnectConfig("password", password.text())
                .setServerConfig("fsync", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("timezone", "UTC");
    }
}

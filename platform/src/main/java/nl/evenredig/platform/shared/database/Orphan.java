// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A database server that outlived the program that started it, for example after `kill -9`.
///
/// The first line of PostgreSQL's `postmaster.pid` is the process, the second the folder it serves.
record Orphan(ProcessHandle process) {
    private static final int SECONDS_TO_STOP = 30;

    /// The server that still runs on this folder; the caller holds the town's lock, so nobody uses it.
    static Optional<Orphan> on(Path database) throws IOException {
        Path file = database.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !Path.of(lines.get(1)).normalize().equals(database)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(Orphan::isPostgres)
                .map(Orphan::new);
    }

    /// Asks it to end what is under way and to stop, and waits until it has.
    void stop() throws IOException {
        // SIGINT is PostgreSQL's "fast shutdown": open work is undone, everything saved is kept.
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException(
                    "The orphaned database server must stop, but pid=%d still runs."
                            .formatted(process.pid()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopping pid=%d was interrupted.".formatted(process.pid()), e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(Path::of).stream()
                .anyMatch(command -> command.endsWith("postgres"));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import nl.evenredig.platform.shared.job.Job;
import nl.evenredig.platform.shared.job.Timing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// A job that never ends on the first node that does it; only there when a test asks for it. Each run leaves a file with
/// the number of its process.
@Component
@ConditionalOnProperty("evenredig.test.stalled")
final class StalledJob implements Job {
    private final Path folder;

    StalledJob(@Value("${evenredig.test.stalled}") Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "test.stalled";
    }

    @Override
    public String label() {
        return "mail.desk.job.deliver";
    }

    @Override
    public Timing timing() {
        return new Timing.Every(Duration.ofHours(1));
    }

    @Override
    public void run() {
        String process = Long.toString(ProcessHandle.current().pid());
        try {
            Files.writeString(Files.createFile(folder.resolve("first")), process);
            new CountDownLatch(1).await();
        } catch (FileAlreadyExistsException _) {
            write(folder.resolve("second"), process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(Path file, String process) {
        try {
            Files.writeString(file, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

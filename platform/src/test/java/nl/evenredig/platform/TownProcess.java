// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The town as a program of its own, as `./evenredig serve` starts it.
final class TownProcess implements AutoCloseable {
    private static final Pattern OPEN = Pattern.compile("http://localhost:(\\d+)/");

    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();
    private int port;

    private TownProcess(Process process) {
        this.process = process;
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Starts it and waits until it is open, or has ended.
    static TownProcess start(Path home, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Duser.language=en",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "nl.evenredig.platform.Platform",
                                // Without what is set for tests in config/.
                                "--spring.config.location=classpath:/application.properties",
                                "--evenredig.server=target/server",
                                "--server.port=0"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("EVENREDIG_HOME", home.toString());
        builder.environment().remove("DATABASE_URL");
        builder.environment().putAll(environment);
        TownProcess town = new TownProcess(builder.start());
        town.waitUntilOpen();
        return town;
    }

    private void waitUntilOpen() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            Matcher open = OPEN.matcher(line);
            if (open.find()) {
                port = Integer.parseInt(open.group(1));
                return;
            }
        }
    }

    /// What it said until it was open, or ended.
    String said() {
        return String.join("\n", said);
    }

    /// What it answers at `/gezond`.
    String pulse() throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:%d/gezond".formatted(port));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    /// Ends it as `kill -9` does: nothing can be tidied.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Ends it as SIGTERM does and waits.
    int stop() throws InterruptedException {
        process.destroy();
        return exit();
    }

    int exit() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The town must end, but runs on: " + said());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroy();
    }
}

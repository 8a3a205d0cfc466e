// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import nl.evenredig.platform.Platform;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A town on a free port, as a visitor finds it: the demo town, unless a test wants another.
public final class RunningTown implements AutoCloseable {
    private final ConfigurableApplicationContext platform;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Mailbox mail = new Mailbox();
    private final LocalDate opened = today();

    RunningTown(String... wanted) {
        platform =
                new SpringApplicationBuilder(Platform.class)
                        .run(
                                Stream.of(
                                                Stream.of(
                                                        "--server.port=0",
                                                        "--logging.level.org.apache.catalina=off"),
                                                Stream.of(mail.settings()),
                                                Stream.of(wanted))
                                        .flatMap(settings -> settings)
                                        .toArray(String[]::new));
    }

    /// How many days ago the town was opened: not 0 only when midnight came in between.
    public long daysOpen() {
        return ChronoUnit.DAYS.between(opened, today());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    /// Where the mail of the town arrives.
    public Mailbox mail() {
        return mail;
    }

    /// The whole address of a page.
    public String address(String path) {
        String port =
                Objects.requireNonNull(platform.getEnvironment().getProperty("local.server.port"));
        return "http://localhost:" + port + path;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address(path))));
    }

    /// A form that does not come from one of our pages, sent to any address.
    public HttpResponse<String> post(String path, String form)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(address(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(
                request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public <T> T part(Class<T> door) {
        return platform.getBean(door);
    }

    /// One of several doors of a kind, by its name.
    public <T> T part(String name, Class<T> door) {
        return platform.getBean(name, door);
    }

    public <T> Collection<T> parts(Class<T> doors) {
        return platform.getBeansOfType(doors).values();
    }

    @Override
    public void close() {
        client.close();
        platform.close();
        mail.close();
    }
}

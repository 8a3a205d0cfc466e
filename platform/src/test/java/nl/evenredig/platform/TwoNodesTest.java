// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.evenredig.platform.hall.DemoDay;
import nl.evenredig.platform.journey.Mailbox;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two programs serve one town from one database; one of them is killed in the middle of a job and of an upload.
@Tag("slow")
final class TwoNodesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BORDER = "grens-7f3a";

    @TempDir private Path folder;

    @Test
    void aTownOnTwoNodesIsOneTownAndOutlivesOneOfThem() throws Exception {
        try (EmbeddedPostgres database =
                        EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
                Mailbox mail = new Mailbox()) {
            List<TownProcess> nodes = twoNodes(database, mail);
            TownProcess one = nodes.getFirst();
            TownProcess other = nodes.getLast();
            AtomicReference<TownProcess> here = new AtomicReference<>(one);
            AtomicReference<TownProcess> there = new AtomicReference<>(other);
            try (one;
                    other;
                    DemoDay day =
                            new DemoDay(
                                    path -> here.get().address(path),
                                    path -> there.get().address(path))) {
                assertThat(count(database, "rounds.round")).isEqualTo(3);
                sessionsAreShared(one, other);
                day.isHeard();
                lettersArriveOnce(one, other, mail);
                killed(one, other, database);
                one.kill();
                other.kill();
                try (TownProcess again = node(database, mail)) {
                    here.set(again);
                    there.set(again);
                    day.goesOn();
                    uploads(again, database);
                }
            }
        }
    }

    /// At the same time, on an empty database: one of them makes the town.
    private List<TownProcess> twoNodes(EmbeddedPostgres database, Mailbox mail) throws Exception {
        try (ExecutorService starters = Executors.newFixedThreadPool(2)) {
            Callable<TownProcess> start = () -> node(database, mail);
            List<Future<TownProcess>> nodes = starters.invokeAll(List.of(start, start));
            return List.of(nodes.getFirst().get(), nodes.getLast().get());
        }
    }

    private TownProcess node(EmbeddedPostgres database, Mailbox mail) throws Exception {
        String url =
                "jdbc:postgresql://localhost:%d/postgres?user=postgres"
                        .formatted(database.getPort());
        String[] arguments =
                Stream.concat(
                                Stream.of(mail.settings()),
                                Stream.of(
                                        "--evenredig.test.stalled=" + folder,
                                        "--evenredig.job.look=200ms",
                                        "--evenredig.job.beat=500ms",
                                        "--spring.datasource.hikari.maximum-pool-size=6"))
                        .toArray(String[]::new);
        TownProcess node =
                TownProcess.start(folder.resolve("town"), Map.of("DATABASE_URL", url), arguments);
        assertThat(node.said()).contains("is open");
        return node;
    }

    private static void sessionsAreShared(TownProcess one, TownProcess other) throws Exception {
        try (Browser browser = new Browser()) {
            String personas = browser.get(one, "/demo/personen").body();
            String persona = Browser.hidden("persoon", personas);
            assertThat(browser.post(one, "/demo/personen", Map.of("persoon", persona)))
                    .isEqualTo(302);
            assertThat(browser.get(other, "/mijn").statusCode()).isEqualTo(200);
            assertThat(browser.get(one, "/mijn").statusCode()).isEqualTo(200);
        }
        try (Browser stranger = new Browser()) {
            assertThat(stranger.get(other, "/mijn").statusCode()).isEqualTo(302);
        }
    }

    private static void lettersArriveOnce(TownProcess one, TownProcess other, Mailbox mail)
            throws Exception {
        List<String> readers =
                IntStream.range(0, 10).mapToObj(_ -> UUID.randomUUID() + "@example.org").toList();
        try (Browser browser = new Browser()) {
            String question = Browser.first("href=\"(/vraag/[0-9-]+)\"", one, browser);
            for (int i = 0; i < readers.size(); i++) {
                Map<String, String> form =
                        Map.of("adres", readers.get(i), "taal", "nl", "hoevaak", "DAILY");
                TownProcess node = i % 2 == 0 ? one : other;
                assertThat(browser.post(node, question + "/volgen", form)).isEqualTo(200);
            }
        }
        readers.forEach(mail::next);
        assertThat(readers).allSatisfy(reader -> assertThat(mail.to(reader)).hasSize(1));
    }

    /// Kills whichever of them is doing the job that never ends, with half an upload on its way.
    private void killed(TownProcess one, TownProcess other, EmbeddedPostgres database)
            throws Exception {
        Path first = folder.resolve("first");
        Awaitility.await("a node does the job").atMost(PATIENCE).until(() -> isFilled(first));
        boolean isOne = Long.parseLong(Files.readString(first)) == one.pid();
        TownProcess victim = isOne ? one : other;
        TownProcess survivor = isOne ? other : one;
        try (Browser browser = new Browser();
                Socket half = new Socket(InetAddress.getLoopbackAddress(), victim.port())) {
            byte[] body = form(browser.guard(victim, "/proef/formulier"), "half", 3_000_000);
            OutputStream out = half.getOutputStream();
            out.write(head(body.length, browser.cookies(victim)));
            out.write(body, 0, body.length / 2);
            out.flush();
            victim.kill();
        }
        Path second = folder.resolve("second");
        Awaitility.await("the other does it").atMost(PATIENCE).until(() -> isFilled(second));
        assertThat(Files.readString(second)).isEqualTo(Long.toString(survivor.pid()));
        assertThat(count(database, "shared.upload where owner in ('', 'half')")).isZero();
        assertThat(survivor.pulse()).isEqualTo("ok");
    }

    /// The form that was half sent works: a whole one arrives, and nothing of the half one ever does.
    private static void uploads(TownProcess node, EmbeddedPostgres database) throws Exception {
        try (Browser browser = new Browser();
                Socket whole = new Socket(InetAddress.getLoopbackAddress(), node.port())) {
            byte[] body = form(browser.guard(node, "/proef/formulier"), "heel", 30);
            OutputStream out = whole.getOutputStream();
            out.write(head(body.length, browser.cookies(node)));
            out.write(body);
            out.flush();
            byte[] answer = whole.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
        }
        assertThat(count(database, "shared.upload where owner = 'heel'")).isEqualTo(1);
        assertThat(count(database, "shared.upload where owner in ('', 'half')")).isZero();
    }

    private static byte[] head(int length, String cookies) {
        return String.join(
                        "\r\n",
                        "POST /proef/formulier HTTP/1.1",
                        "Host: localhost",
                        "Connection: close",
                        "Content-Type: multipart/form-data; boundary=" + BORDER,
                        "Cookie: " + cookies,
                        "Content-Length: " + length,
                        "",
                        "")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// A filled in form with a document of about this size.
    private static byte[] form(String guard, String owner, int size) {
        String words = field("_csrf", guard) + field("naam", owner) + field("soort", "a");
        String file =
                String.join(
                        "\r\n",
                        "--" + BORDER,
                        "Content-Disposition: form-data; name=\"brief\"; filename=\"brief.pdf\"",
                        "Content-Type: application/pdf",
                        "",
                        "%PDF-1.7\n" + "% ".repeat(size / 2) + "\n%%EOF\n",
                        "--" + BORDER + "--",
                        "");
        return (words + file).getBytes(StandardCharsets.US_ASCII);
    }

    private static String field(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BORDER, name, value);
    }

    private static boolean isFilled(Path file) throws Exception {
        return Files.exists(file) && Files.size(file) > 0;
    }

    private static int count(EmbeddedPostgres database, String table) throws Exception {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        }
    }
}

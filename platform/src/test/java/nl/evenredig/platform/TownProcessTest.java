// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import nl.evenredig.platform.journey.Mailbox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The town opens and closes as a whole, also after the machine treated it badly.
@Tag("slow")
final class TownProcessTest {
    private static final int ENDED_BY_SIGTERM = 143;

    @TempDir private Path folder;

    @Test
    void aKilledTownLeavesItsServerBehindAndOpensAgain() throws Exception {
        Path home = folder.resolve("town");
        TownProcess killed = TownProcess.start(home, Map.of());
        assertThat(killed.pulse()).isEqualTo("ok");
        killed.kill();
        long orphan = postmaster(home);
        assertThat(ProcessHandle.of(orphan)).isPresent();
        try (TownProcess again = TownProcess.start(home, Map.of())) {
            assertThat(again.pulse()).isEqualTo("ok");
            assertThat(postmaster(home)).isNotEqualTo(orphan);
            assertThat(ProcessHandle.of(orphan)).isEmpty();
            assertThat(again.stop()).isEqualTo(ENDED_BY_SIGTERM);
        }
        assertThat(home.resolve("database/postmaster.pid")).doesNotExist();
    }

    @Test
    void onlyWhoKnowsThePasswordEntersTheDatabaseAlsoOfAnOldTown() throws Exception {
        Path home = folder.resolve("town");
        try (TownProcess town = TownProcess.start(home, Map.of(), "--evenredig.empty=true")) {
            assertThat(entrance(home, "guessed")).isEqualTo("28P01");
            assertThat(entrance(home, Files.readString(home.resolve("password")))).isEmpty();
            assertThat(town.stop()).isEqualTo(ENDED_BY_SIGTERM);
        }
        assertThat(Files.getPosixFilePermissions(home.resolve("password")))
                .containsExactlyInAnyOrder(
                        PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        // As towns were made before they had a password.
        Path rules = home.resolve("database/pg_hba.conf");
        Files.writeString(rules, Files.readString(rules).replace("scram-sha-256", "trust"));
        Files.delete(home.resolve("password"));
        try (TownProcess town = TownProcess.start(home, Map.of())) {
            assertThat(entrance(home, "guessed")).isEqualTo("28P01");
            assertThat(entrance(home, Files.readString(home.resolve("password")))).isEmpty();
            assertThat(town.pulse()).isEqualTo("ok");
        }
    }

    /// The SQL state with which the database refuses; empty when it lets in.
    private static String entrance(Path home, String password) throws Exception {
        String port = Files.readAllLines(home.resolve("database/postmaster.pid")).get(3).strip();
        try (Connection connection =
                DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + port + "/postgres",
                        "postgres",
                        password)) {
            return connection.isValid(2) ? "" : "closed";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    /// The mail server says nothing, so that the town dies with the letter in its hands.
    @Test
    void whoSentSomethingHearsSoOnceAlsoWhenTheTownWasKilledBefore() throws Exception {
        Path home = folder.resolve("town");
        String[] quick = {"--evenredig.open.least=0s", "--evenredig.job.look=200ms"};
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Mailbox mail = new Mailbox()) {
            String[] stuck = mail.settings().clone();
            stuck[1] = "--spring.mail.port=" + silent.getLocalPort();
            TownProcess killed = TownProcess.start(home, Map.of(), joined(stuck, quick));
            tells(killed, "eerst@example.org");
            silent.setSoTimeout(20_000);
            silent.accept();
            killed.kill();
            try (TownProcess again =
                    TownProcess.start(home, Map.of(), joined(mail.settings(), quick))) {
                mail.next("eerst@example.org");
                tells(again, "daarna@example.org");
                mail.next("daarna@example.org");
                assertThat(mail.to("eerst@example.org")).hasSize(1);
            }
        }
    }

    private static void tells(TownProcess town, String address) throws Exception {
        try (Browser browser = new Browser()) {
            String form = "/signalen/nieuw";
            String page = browser.get(town, form).body();
            Map<String, String> fields =
                    Map.of(
                            "zegel",
                            Browser.hidden("zegel", page),
                            "geheim",
                            Browser.hidden("geheim", page),
                            "verhaal",
                            "De brief is te moeilijk.",
                            "terug",
                            "MAIL",
                            "terugtaal",
                            "nl",
                            "mail",
                            address);
            assertThat(browser.post(town, form, fields)).isEqualTo(302);
        }
    }

    private static String[] joined(String[] some, String[] others) {
        return Stream.of(some, others).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void aTownCannotBeOpenTwice() throws Exception {
        Path home = folder.resolve("town");
        try (TownProcess first = TownProcess.start(home, Map.of(), "--evenredig.empty=true");
                TownProcess second = TownProcess.start(home, Map.of())) {
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.said()).contains("already open").doesNotContain("Exception");
            assertThat(first.pulse()).isEqualTo("ok");
            assertThat(first.stop()).isEqualTo(ENDED_BY_SIGTERM);
        }
    }

    @Test
    void anExternalDatabaseIsUsedWhenTold() throws Exception {
        Path home = folder.resolve("town");
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            String url =
                    "postgres://postgres:any@localhost:%d/postgres".formatted(server.getPort());
            try (TownProcess town = TownProcess.start(home, Map.of("DATABASE_URL", url))) {
                assertThat(town.said()).contains("is open");
                assertThat(town.pulse()).isEqualTo("ok");
                assertThat(town.stop()).isEqualTo(ENDED_BY_SIGTERM);
            }
            assertThat(roundsIn(server)).isEqualTo(3);
        }
        assertThat(home).doesNotExist();
    }

    @Test
    void aTownOpenedEmptyStaysEmpty() throws Exception {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            String url =
                    "jdbc:postgresql://localhost:%d/postgres?user=postgres"
                            .formatted(server.getPort());
            try (TownProcess town =
                    TownProcess.start(
                            folder, Map.of("DATABASE_URL", url), "--evenredig.empty=true")) {
                assertThat(town.said()).contains("is open");
                assertThat(town.pulse()).isEqualTo("ok");
                assertThat(town.stop()).isEqualTo(ENDED_BY_SIGTERM);
            }
            assertThat(roundsIn(server)).isZero();
            try (TownProcess later = TownProcess.start(folder, Map.of("DATABASE_URL", url))) {
                assertThat(later.pulse()).isEqualTo("ok");
                assertThat(later.stop()).isEqualTo(ENDED_BY_SIGTERM);
            }
            assertThat(roundsIn(server)).isZero();
        }
    }

    private static long postmaster(Path home) throws IOException {
        return Long.parseLong(
                Files.readAllLines(home.resolve("database/postmaster.pid")).getFirst().strip());
    }

    private static int roundsIn(EmbeddedPostgres server) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from rounds.round")) {
            row.next();
            return row.getInt(1);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.evenredig.platform.Platform;
import nl.evenredig.platform.people.Identities;
import nl.evenredig.platform.people.Identity;
import nl.evenredig.platform.people.Links;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.web.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A town without the demo has no demo door, and lets its first administrator in from the console.
class EmptyTownTest {
    private static final Pattern LINK = Pattern.compile("(http://\\S+)\\?code=(\\S+)");

    @Test
    void theFirstAdministratorComesInFromTheConsoleAndNobodyThroughTheDemo() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try (ConfigurableApplicationContext town =
                new SpringApplicationBuilder(Platform.class)
                        .run("--server.port=0", "--evenredig.empty=true")) {
            System.setOut(console);
            Matcher link = LINK.matcher(said.toString(StandardCharsets.UTF_8));
            assertThat(link.find()).isTrue();
            assertThat(town.getBeansOfType(Personas.class)).isEmpty();
            String port = town.getEnvironment().getProperty("local.server.port");
            assertThat(link.group(1)).contains(":" + port + "/");
            assertThat(status("http://localhost:" + port + "/demo/personen")).isEqualTo(404);
            assertThat(status(link.group())).isEqualTo(200);
            comeIn(town, link.group(2));
        } finally {
            System.setOut(console);
        }
    }

    /// Who made no passkey has a role that does not count: whoever starts the town again can come in.
    private static void comeIn(ConfigurableApplicationContext town, String code) {
        String address = "sanne@gemeente.example";
        Links links = town.getBean(Links.class);
        links.enrol(code, "Sanne", address, town.getBean(Languages.class).all().getFirst());
        assertThat(town.getBean(People.class).with(Role.ADMINISTRATOR)).hasSize(1);
        assertThat(links.use(code)).isEmpty();
        assertThat(links.first()).isPresent();
        Identity identity = new Identity("https://inloggen.example", "1");
        town.getBean(Identities.class).recognise(identity, Optional.of(address));
        assertThat(links.first()).isEmpty();
    }

    private static int status(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}

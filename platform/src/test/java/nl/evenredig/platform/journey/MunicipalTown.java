// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/// A town without the demo whose municipality has a sign-in of its own: a real OpenID provider, where whoever comes types
/// who they are and what is said about them. The town opened while that sign-in was away.
public final class MunicipalTown implements AutoCloseable {
    private static final String NAME = "gemeente";

    private final MockOAuth2Server provider = new MockOAuth2Server(new OAuth2Config(true));
    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningTown town;
    private final HttpResponse<String> silence;

    MunicipalTown() {
        try {
            int port = freePort();
            town =
                    new RunningTown(
                            "--evenredig.empty=true",
                            "--evenredig.limit.proxies=1",
                            "--logging.level.no.nav=off",
                            "--logging.level.nl.evenredig.platform.people.oidc=error",
                            "--evenredig.oidc.issuer=http://localhost:" + port + "/" + NAME,
                            "--evenredig.oidc.client=evenredig",
                            "--evenredig.oidc.secret=geheim",
                            "--evenredig.oidc.proofs=amr=mfa,acr=urn:gemeente:twee-stappen");
            silence = town.get("/en/inloggen/gemeente");
            provider.start(InetAddress.getLoopbackAddress(), port);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public RunningTown town() {
        return town;
    }

    /// A browser in this town.
    public Visitors visitors() {
        return new Visitors(town);
    }

    /// What the town answered to somebody who wanted to sign in while the provider was away.
    public HttpResponse<String> silence() {
        return silence;
    }

    /// What the provider calls itself.
    public String issuer() {
        return provider.issuerUrl(NAME).toString();
    }

    /// Makes an account, as an administrator does who invites somebody.
    public AccountId invite(String address, Role role) {
        AccountId id = new AccountId(UUID.randomUUID());
        Account account = new Account(id, "Ans Vos", address, Locale.of("nl"), Set.of(role));
        town.part(People.class).enrol(account, Actor.job("test"));
        return id;
    }

    /// Fills in the provider's own page.
    ///
    /// @param question where the town sent the browser
    /// @param subject who it is, as the provider knows them
    /// @param claims what the provider says about them, as JSON
    /// @return where the provider sends the browser back to
    public String answer(String question, String subject, String claims)
            throws IOException, InterruptedException {
        String form =
                "username=%s&claims=%s"
                        .formatted(
                                URLEncoder.encode(subject, StandardCharsets.UTF_8),
                                URLEncoder.encode(claims, StandardCharsets.UTF_8));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(question))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Override
    public void close() {
        client.close();
        town.close();
        provider.shutdown();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

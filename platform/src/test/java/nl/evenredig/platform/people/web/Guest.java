// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.evenredig.platform.journey.RunningTown;

/// Somebody with a browser that keeps cookies and follows no redirects by itself.
public final class Guest implements AutoCloseable {
    private static final Pattern GUARD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final RunningTown town;
    private final String source;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    public Guest(RunningTown town) {
        this(town, "");
    }

    /// Somebody whose requests come from this address, as our own server before the town would say.
    Guest(RunningTown town, String source) {
        this.town = town;
        this.source = source;
    }

    /// Somebody who came in through the demo door as the persona with this name.
    public static Guest as(String name, RunningTown town) throws IOException, InterruptedException {
        Guest guest = new Guest(town);
        String page = guest.get("/demo/personen").body();
        String id =
                Pattern.compile(
                                ">"
                                        + Pattern.quote(name)
                                        + "</bdi>.*?name=\"persoon\" value=\"([^\"]+)\"",
                                Pattern.DOTALL)
                        .matcher(page)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .findFirst()
                        .orElseThrow();
        HttpResponse<String> entered =
                guest.post("/demo/personen", "/demo/personen", Map.of("persoon", id));
        assertThat(entered.statusCode()).isEqualTo(302);
        return guest;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(town.address(path))));
    }

    /// Opens a page with a form, and sends one to an address.
    public HttpResponse<String> post(String from, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String guard =
                GUARD.matcher(get(from).body())
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElseThrow();
        String form =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(town.address(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        form + "&_csrf=" + encoded(guard))));
    }

    /// What the browser keeps under a name; empty when nothing.
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        if (!source.isEmpty()) {
            request.header("X-Forwarded-For", source);
        }
        return client.send(
                request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

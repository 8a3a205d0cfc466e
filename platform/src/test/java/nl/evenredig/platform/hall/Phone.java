// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A phone that came in with a code. It sends what the pages' own scripts send.
public final class Phone implements AutoCloseable {
    private static final Pattern GUARD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern NAMES = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");
    private static final String HOME = "/kennisatelier";
    private static final String ROUND = HOME + "/ronde";

    private final UnaryOperator<String> address;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private volatile String guard = "";

    /// @param address the whole address of a page
    public Phone(UnaryOperator<String> address) {
        this.address = address;
    }

    /// Comes in as somebody who is not on the list.
    public void comesIn(String code, String name, String party) {
        opens(code);
        post(HOME + "/wie", Map.of("code", code, "naam", name, "voor", party));
        guarded(page());
    }

    /// Comes in as a screen or a scribe, or as the first on the list of a table.
    public String opens(String code) {
        guarded(get(HOME));
        return guarded(post(HOME, Map.of("code", code)).body());
    }

    /// Comes in as the first of the list who is still free.
    public void comesInAsFirst(String code) {
        String list = opens(code);
        String first =
                NAMES.matcher(list)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .findFirst()
                        .orElseThrow();
        post(HOME + "/wie", Map.of("code", code, "wie", first));
        guarded(page());
    }

    /// The page that it shows.
    public String page() {
        return get(ROUND);
    }

    public String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address.apply(path)))).body();
    }

    /// Sends a note as the queue of a phone does.
    ///
    /// @return what came of it
    public String sends(Sheet sheet) {
        return post(HOME + "/briefjes", sheet.fields()).body();
    }

    /// Gives dots in the first round, by cluster.
    public int gives(Map<String, Integer> dots) {
        Map<String, String> fields = new HashMap<>(Map.of("ronde", "1"));
        dots.forEach((cluster, many) -> fields.put("d-" + cluster, Integer.toString(many)));
        return post(HOME + "/weging", fields).statusCode();
    }

    /// Listens to its stream until that ends or this phone is closed.
    ///
    /// @param tide what it does whenever it hears that something changed
    public void listens(String path, Runnable tide) {
        try {
            HttpResponse<Stream<String>> stream =
                    client.send(
                            HttpRequest.newBuilder(URI.create(address.apply(path))).build(),
                            HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = stream.body()) {
                lines.filter(line -> line.startsWith("event:tide")).forEach(_ -> tide.run());
            }
        } catch (IOException | UncheckedIOException _) {
            // The stream is over.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        String form =
                Stream.concat(fields.entrySet().stream(), Stream.of(Map.entry("_csrf", guard)))
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(address.apply(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Phone was interrupted.", e);
        }
    }

    private String guarded(String page) {
        List<String> found =
                GUARD.matcher(page).results().map((MatchResult match) -> match.group(1)).toList();
        if (!found.isEmpty()) {
            guard = found.getLast();
        }
        return page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who visits any of several nodes and keeps the cookies of them all, as behind one address.
final class Browser implements AutoCloseable {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    HttpResponse<String> get(TownProcess node, String path)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(node.address(path))));
    }

    /// Opens a page with a form and sends the form to the same address.
    ///
    /// @return the status of the answer
    int post(TownProcess node, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String guard = guard(node, path);
        String form =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(node.address(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        form + "&_csrf=" + encoded(guard))))
                .statusCode();
    }

    /// What a form on a page sends along to show that it is ours.
    String guard(TownProcess node, String path) throws IOException, InterruptedException {
        return hidden("_csrf", get(node, path).body());
    }

    /// What the browser sends along by itself.
    String cookies(TownProcess node) throws IOException {
        return cookies
                .get(URI.create(node.address("/")), Map.of())
                .getOrDefault("Cookie", List.of())
                .stream()
                .collect(Collectors.joining("; "));
    }

    static String hidden(String name, String page) {
        return found("name=\"" + name + "\" value=\"([^\"]+)\"", page);
    }

    /// The first thing like this in the list of questions.
    static String first(String pattern, TownProcess node, Browser browser)
            throws IOException, InterruptedException {
        return found(pattern, browser.get(node, "/vragen").body());
    }

    private static String found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult result) -> result.group(1))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(
                request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}

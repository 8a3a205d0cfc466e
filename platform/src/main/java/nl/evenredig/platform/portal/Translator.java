// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.evenredig.platform.shared.form.Plain;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Has a program translate, over the protocol of LibreTranslate: `POST /translate`. What it makes is a help to read by,
/// and is labelled so until a person has looked.
@Component
@EnableConfigurationProperties(TranslateSettings.class)
class Translator {
    private static final int OK = 200;
    private static final String UNKNOWN = "auto";

    private final TranslateSettings settings;
    private final JsonMapper json = JsonMapper.shared();

    Translator(TranslateSettings settings) {
        this.settings = settings;
    }

    /// Whether the town has such a program.
    boolean isOn() {
        return settings.isOn();
    }

    /// The text in another language.
    ///
    /// @param from as a tag; empty for unknown
    /// @throws UncheckedIOException when the program does not answer, or not with a translation
    String translate(String text, String from, String to) {
        Map<String, String> asked = new HashMap<>();
        asked.put("q", text);
        asked.put("source", from.isEmpty() ? UNKNOWN : from);
        asked.put("target", to);
        asked.put("format", "text");
        if (!settings.key().isEmpty()) {
            asked.put("api_key", settings.key());
        }
        HttpRequest request =
                HttpRequest.newBuilder(address())
                        .timeout(settings.patience())
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        json.writeValueAsString(asked), StandardCharsets.UTF_8))
                        .build();
        return Plain.text(read(send(request)));
    }

    private URI address() {
        String base = settings.url().endsWith("/") ? settings.url() : settings.url() + "/";
        return URI.create(base).resolve("translate");
    }

    private String send(HttpRequest request) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(settings.patience()).build()) {
            HttpResponse<String> answer =
                    client.send(
                            request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != OK) {
                throw new IOException(
                        "Translator must answer 200, but status=%d."
                                .formatted(answer.statusCode()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String read(String answer) {
        JsonNode text = json.readTree(answer).path("translatedText");
        if (!text.isString() || text.asString().isBlank()) {
            throw new UncheckedIOException(
                    new IOException("Translator must answer with translatedText, but has none."));
        }
        return text.asString();
    }
}

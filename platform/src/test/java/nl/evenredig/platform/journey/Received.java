// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A letter as it arrived.
///
/// @param subject what it is about
/// @param text its plain words
/// @param html the same for programs that show mark-up
/// @param headers the last value of each, by its name in small letters
public record Received(String subject, String text, String html, Map<String, String> headers) {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    static Received of(MimeMessage message) {
        try {
            Map<String, String> parts = new LinkedHashMap<>();
            collect(message, parts);
            Map<String, String> headers = new LinkedHashMap<>();
            var all = message.getAllHeaders();
            while (all.hasMoreElements()) {
                var header = all.nextElement();
                headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
            }
            return new Received(
                    message.getSubject(),
                    parts.getOrDefault("text/plain", ""),
                    parts.getOrDefault("text/html", ""),
                    headers);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The first link in it: what there is to do.
    public String link() {
        Matcher found = LINK.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No link in: " + text);
        }
        return found.group();
    }

    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    private static void collect(Part part, Map<String, String> parts)
            throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart inner = several.getBodyPart(i);
                collect(inner, parts);
            }
        } else if (content instanceof String words) {
            String type = part.isMimeType("text/html") ? "text/html" : "text/plain";
            parts.putIfAbsent(type, words.replace("\r\n", "\n"));
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.time;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Something to be at, as a file for somebody's own calendar (iCalendar, RFC 5545). All times are in UTC, which every
/// calendar shows in the time of its owner.
///
/// @param id the same for each version of one appointment, unique in the world
/// @param begins when one is expected
/// @param takes for how long
/// @param what its title
/// @param where its place; empty when unknown
/// @param link where more is told, the whole address
public record Appointment(
        String id, Instant begins, Duration takes, String what, String where, String link) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    // The longest line, in bytes.
    private static final int LINE = 75;
    private static final String END = "\r\n";

    /// The file.
    ///
    /// @param written when, so that a calendar knows the later of two versions
    public String file(Instant written) {
        StringBuilder file = new StringBuilder();
        List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Evenredig//NL",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:" + id,
                        "DTSTAMP:" + MOMENT.format(written),
                        "DTSTART:" + MOMENT.format(begins),
                        "DTEND:" + MOMENT.format(begins.plus(takes)),
                        "SUMMARY:" + text(what),
                        "LOCATION:" + text(where),
                        "URL:" + link,
                        "END:VEVENT",
                        "END:VCALENDAR")
                .forEach(line -> file.append(folded(line)).append(END));
        return file.toString();
    }

    /// The same as an answer to a browser.
    ///
    /// @param name of the file, without ending
    public ResponseEntity<byte[]> answer(String name, Instant written) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name + ".ics").build().toString())
                .cacheControl(CacheControl.noCache())
                .body(file(written).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    // A line that is too long goes on behind a space; no character is cut in two.
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int point : line.codePoints().toArray()) {
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                folded.append(END).append(' ');
                bytes = 1;
            }
            folded.append(character);
            bytes += size;
        }
        return folded.toString();
    }
}

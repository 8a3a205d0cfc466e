// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.chain;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One line of an audit log: what was done, to what, by whom, from where, when, and how it ended. It never holds a name,
/// an address or what somebody wrote.
///
/// @param municipality whose log it is
/// @param number its place in the log, from 1
/// @param time to the microsecond, as databases keep it
/// @param actor who did it, as an opaque id; empty for a stranger
/// @param action a verb in the past tense with its part: `people.role-granted`
/// @param object what it was done to, as an opaque id; empty for none
/// @param result how it ended
/// @param origin by which way it came in: a page, a job or the console
/// @param node which machine did it
public record ChainLine(
        String municipality,
        long number,
        Instant time,
        String actor,
        String action,
        String object,
        String result,
        String origin,
        String node) {
    private static final JsonFactory JSON = new JsonFactory();

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    public ChainLine {
        if (number < 1 || !time.equals(time.truncatedTo(ChronoUnit.MICROS))) {
            throw new IllegalArgumentException(
                    "ChainLine must have number >= 1 and whole microseconds, but number=%d, time=%s."
                            .formatted(number, time));
        }
        if (Stream.of(municipality, actor, action, object, result, origin, node)
                .anyMatch(ChainLine::isUnwritable)) {
            throw new IllegalArgumentException(
                    "ChainLine must have no control characters, but number=%d.".formatted(number));
        }
    }

    /// Languages write these in JSON in more than one way, and a text must have one seal.
    private static boolean isUnwritable(String text) {
        return text.codePoints()
                .anyMatch(sign ->
                        Character.isISOControl(sign)
                                || Character.getType(sign) == Character.SURROGATE);
    }

    /// The line as it is sealed: JSON as RFC 8785 has it, with its names in alphabetical order and no spaces.
    public String canonical() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("action", action);
            json.writeStringProperty("actor", actor);
            json.writeStringProperty("municipality", municipality);
            json.writeStringProperty("node", node);
            json.writeNumberProperty("number", number);
            json.writeStringProperty("object", object);
            json.writeStringProperty("origin", origin);
            json.writeStringProperty("result", result);
            json.writeStringProperty("time", TIME.format(time));
            json.writeEndObject();
        }
        return text.toString();
    }
}

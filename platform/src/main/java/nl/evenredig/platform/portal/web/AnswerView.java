// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.evenredig.platform.portal.AnswerTranslation;
import nl.evenredig.platform.portal.Usefulness;

/// One answer with everything around it.
///
/// @param row the answer as this reader can read it
/// @param district the name of the district; empty for the whole town
/// @param usefulness what readers said of it
public record AnswerView(AnswerList.Row row, String district, Usefulness usefulness) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Pattern ADDRESS = Pattern.compile("^(.*?)\\s*(https?://\\S+)$");

    /// Where something comes from.
    ///
    /// @param name what to call it
    /// @param address where it can be read; empty for a source that is only named
    public record Source(String name, String address) {}

    public List<String> paragraphs() {
        String full =
                row.translation()
                        .map(AnswerTranslation::full)
                        .orElseGet(() -> row.answer().answer().full());
        return full.lines().filter(line -> !line.isBlank()).toList();
    }

    public List<Source> sources() {
        return row.answer()
                .answer()
                .sources()
                .lines()
                .filter(line -> !line.isBlank())
                .map(AnswerView::source)
                .toList();
    }

    public LocalDate answeredOn() {
        return day(row.answer().answeredAt());
    }

    private static Source source(String line) {
        Matcher parts = ADDRESS.matcher(line.strip());
        if (!parts.matches()) {
            return new Source(line.strip(), "");
        }
        String name = parts.group(1).isEmpty() ? parts.group(2) : parts.group(1);
        return new Source(name, parts.group(2));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}

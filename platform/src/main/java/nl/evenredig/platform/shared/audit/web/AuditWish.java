// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.evenredig.platform.shared.web.Fault;
import org.jspecify.annotations.Nullable;

/// What somebody asks of the audit log, as it stands in the address; what is not there is empty.
///
/// @param wat the action
/// @param vanaf the first day, as it was typed
/// @param tot the last day, as it was typed
/// @param blad which hundred lines, as it was typed
public record AuditWish(
        @Nullable String wat, @Nullable String vanaf, @Nullable String tot, @Nullable String blad) {
    private static final int MOST_SHEETS = 1_000_000;

    public String action() {
        return Objects.requireNonNullElse(wat, "").strip();
    }

    public String from() {
        return Objects.requireNonNullElse(vanaf, "").strip();
    }

    public String until() {
        return Objects.requireNonNullElse(tot, "").strip();
    }

    /// From 1; what is no number is the first.
    int sheet() {
        String typed = Objects.requireNonNullElse(blad, "");
        return typed.matches("[1-9][0-9]{0,6}")
                ? Math.min(Integer.parseInt(typed), MOST_SHEETS)
                : 1;
    }

    /// The same wish as the end of an address.
    public String address() {
        return "?wat=" + coded(action()) + "&vanaf=" + coded(from()) + "&tot=" + coded(until());
    }

    /// The CSS class of a field.
    public String style(List<Fault> faults, String field) {
        boolean isWrong = faults.stream().anyMatch(fault -> fault.field().equals(field));
        return isWrong ? "field field--wrong" : "field";
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

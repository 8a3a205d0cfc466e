// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.evenredig.sortition.Quota;

/// The quotas of a `features` or `categories` file, in any of three forms: columns `feature` and `value`, `category` and
/// `feature`, or `category` and `name`; then `min`, `max` and perhaps `min_flex`, `max_flex`.
final class QuotaRows {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,5}(\\.0+)?");

    private final Sheet sheet;
    private final Findings findings;
    private final String feature;
    private final String value;

    /// Feature, then value, both in small letters, to the quota.
    private final Map<String, Map<String, Quota>> quotas = new LinkedHashMap<>();

    QuotaRows(Sheet sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
        boolean isByCategory = sheet.has("category");
        feature = isByCategory ? "category" : "feature";
        value = !isByCategory ? "value" : sheet.has("feature") ? "feature" : "name";
    }

    /// Feature, then value, both in small letters, to the quota; what is wrong joins the findings.
    Map<String, Map<String, Quota>> read() {
        boolean isComplete = true;
        for (String column : List.of(feature, value, "min", "max")) {
            isComplete &= sheet.needs(column);
        }
        if (isComplete) {
            sheet.lines().forEach(this::take);
        }
        return quotas;
    }

    private void take(Sheet.Line line) {
        String name = sheet.field(line, feature).orElse("");
        String called = sheet.field(line, value).orElse("");
        if (name.isEmpty() || called.isEmpty()) {
            findings.error(
                    sheet.place(line, name.isEmpty() ? feature : value), Fault.QUOTA_UNNAMED);
            return;
        }
        OptionalInt least = number(line, "min");
        OptionalInt most = number(line, "max");
        OptionalInt leastFlex = optional(line, "min_flex");
        OptionalInt mostFlex = optional(line, "max_flex");
        if (least.isEmpty() || most.isEmpty()) {
            return;
        }
        int from = least.getAsInt();
        int to = most.getAsInt();
        if (from > to) {
            String[] crossed = {Integer.toString(from), Integer.toString(to)};
            findings.error(sheet.place(line, "min"), Fault.QUOTA_CROSSED, crossed);
            return;
        }
        int lower = leastFlex.orElse(from);
        int upper = mostFlex.orElse(to);
        if (lower > from || upper < to) {
            findings.warning(sheet.place(line, "min_flex"), Fault.QUOTA_STIFF, name, called);
        }
        Quota quota = new Quota(name, called, from, to, Math.min(lower, from), Math.max(upper, to));
        add(line, quota);
    }

    private void add(Sheet.Line line, Quota quota) {
        Map<String, Quota> values =
                quotas.computeIfAbsent(Sheet.key(quota.feature()), _ -> new LinkedHashMap<>());
        if (values.putIfAbsent(Sheet.key(quota.value()), quota) != null) {
            findings.error(
                    sheet.place(line, value), Fault.QUOTA_TWICE, quota.feature(), quota.value());
        }
    }

    private OptionalInt optional(Sheet.Line line, String column) {
        Optional<String> text = sheet.field(line, column).filter(it -> !it.isEmpty());
        return text.isPresent() ? number(line, column) : OptionalInt.empty();
    }

    private OptionalInt number(Sheet.Line line, String column) {
        String text = sheet.field(line, column).orElse("");
        if (!WHOLE.matcher(text).matches()) {
            findings.error(sheet.place(line, column), Fault.NUMBER_BROKEN, text);
            return OptionalInt.empty();
        }
        int point = text.indexOf('.');
        return OptionalInt.of(Integer.parseInt(point < 0 ? text : text.substring(0, point)));
    }

    /// The quotas in a list, the values of a feature together.
    static List<Quota> flat(Map<String, Map<String, Quota>> quotas) {
        List<Quota> flat = new ArrayList<>();
        quotas.values().forEach(values -> flat.addAll(values.values()));
        return flat;
    }
}

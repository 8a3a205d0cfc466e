// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import nl.evenredig.budget.BallotKind;

/// The META section while it is read: keys and values with their lines.
final class MetaRows {
    private static final List<String> EXPECTED =
            List.of(
                    "description",
                    "country",
                    "unit",
                    "instance",
                    "num_projects",
                    "num_votes",
                    "rule",
                    "date_begin",
                    "date_end");

    /// What the rest of the file is read with; parts that are missing or broken are stood in for, so that the rest can
    /// be checked too.
    ///
    /// @param cents the budget, 0 when there is none that can be used
    /// @param votes how many votes to make room for: never more than a million on META's word alone
    record Facts(BallotKind kind, long cents, String currency, Limits limits, int votes) {}

    /// What stands in for META when it is not there.
    static final Facts UNKNOWN = new Facts(BallotKind.APPROVAL, 0, "XXX", new Limits(), 0);

    private final Findings findings;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private boolean first = true;

    MetaRows(Findings findings) {
        this.findings = findings;
    }

    void take(Row row) {
        boolean header = first && row.text(0).equals("key") && row.text(1).equals("value");
        first = false;
        if (header) {
            return;
        }
        String key = row.text(0);
        String value = value(row, key);
        if (key.isEmpty()) {
            findings.mended(row.line(), "", Fault.META_KEY);
        } else if (lines.putIfAbsent(key, row.line()) == null) {
            values.put(key, value);
        } else if (!value.equals(values.get(key))) {
            findings.error(row.line(), key, Fault.META_TWICE, key, value);
        }
    }

    private String value(Row row, String key) {
        if (row.size() == 2) {
            return row.value(1);
        }
        Fault fault = row.size() < 2 ? Fault.ROW_FEW : Fault.ROW_MANY;
        findings.mended(row.line(), key, fault, Integer.toString(row.size()), "2");
        List<String> parts = new ArrayList<>();
        for (int field = 1; field < row.size() && !row.isEmptyFrom(field); field++) {
            parts.add(row.value(field));
        }
        return String.join(";", parts);
    }

    /// The values, each mended one as it was read.
    Map<String, String> values() {
        return values;
    }

    int line(String key) {
        return lines.getOrDefault(key, 0);
    }

    Facts facts() {
        List<String> missing = EXPECTED.stream().filter(key -> said(key).isEmpty()).toList();
        if (!missing.isEmpty()) {
            findings.mended(0, "", Fault.META_MISSING, String.join(", ", missing));
        }
        return new Facts(kind(), budget(), currency(), limits(), votes());
    }

    /// Sets the number a count must have and reports when META said another.
    void count(String key, int counted) {
        String said = said(key);
        OptionalLong number = Amount.whole(said);
        String found = Integer.toString(counted);
        if (!said.isEmpty() && (number.isEmpty() || number.getAsLong() != counted)) {
            findings.mended(line(key), key, Fault.COUNT_DIFFERS, said, found);
        }
        values.put(key, found);
    }

    private BallotKind kind() {
        String said = said("vote_type");
        for (BallotKind kind : BallotKind.values()) {
            if (kind.code().equals(said.toLowerCase(Locale.ROOT))) {
                values.put("vote_type", kind.code());
                if (kind == BallotKind.CHOOSE_ONE) {
                    findings.warning(line("vote_type"), "vote_type", Fault.VOTE_TYPE_CHOOSE_ONE);
                }
                return kind;
            }
        }
        if (said.isEmpty()) {
            findings.error(line("vote_type"), "vote_type", Fault.VOTE_TYPE_MISSING);
        } else {
            findings.error(line("vote_type"), "vote_type", Fault.VOTE_TYPE_UNKNOWN, said);
        }
        return BallotKind.APPROVAL;
    }

    private long budget() {
        String said = said("budget");
        if (said.isEmpty()) {
            findings.error(line("budget"), "budget", Fault.BUDGET_MISSING);
            return 0;
        }
        return Amount.cents(said, line("budget"), "budget", findings).orElse(0);
    }

    private String currency() {
        String said = said("currency");
        String code = said.toUpperCase(Locale.ROOT);
        if (code.matches("[A-Z]{3}")) {
            values.put("currency", code);
            return code;
        }
        if (!said.isEmpty()) {
            findings.mended(line("currency"), "currency", Fault.CURRENCY_UNKNOWN, said);
        }
        values.remove("currency");
        return "XXX";
    }

    private int votes() {
        return (int) Math.min(1_000_000, Amount.whole(said("num_votes")).orElse(0));
    }

    private Limits limits() {
        Limits limits = new Limits();
        for (Limits.Limit limit : Limits.Limit.values()) {
            String said = said(limit.key());
            if (!said.isEmpty() && !limits.set(limit, said)) {
                findings.mended(line(limit.key()), limit.key(), Fault.LIMIT_NOT_NUMBER, said);
            }
        }
        return limits;
    }

    private String said(String key) {
        return values.getOrDefault(key, "");
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.evenredig.platform.shared.web.Fault;

/// What stands in the fields of one form, as it was typed, and what is wrong with it: one fault for each field.
final class Filled {
    private final Map<String, List<String>> typed = new LinkedHashMap<>();
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    void put(String field, List<String> values) {
        typed.put(field, values.stream().map(Plain::text).toList());
    }

    Map<String, List<String>> typed() {
        return typed;
    }

    List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    String value(String field) {
        return values(field).isEmpty() ? "" : values(field).getFirst();
    }

    void fault(String field, String message) {
        faults.putIfAbsent(field, new Fault(field, message));
    }

    Map<String, Fault> faults() {
        return faults;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.form;

import java.util.HashMap;
import java.util.Map;

/// A form as somebody filled it in, for tests of parts above; its texts are their keys.
public final class TypedForm {
    private TypedForm() {}

    public static Form of(Map<String, String> typed) {
        Map<String, String[]> sent = new HashMap<>();
        typed.forEach((field, value) -> sent.put(field, new String[] {value}));
        return Form.of(sent, (key, _) -> key);
    }
}

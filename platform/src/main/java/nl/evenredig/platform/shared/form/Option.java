// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.evenredig.platform.shared.web.Page;

/// One thing that can be chosen.
///
/// @param value what the form sends
/// @param label what the reader sees
/// @param hint what it means, when the label does not say it all; otherwise empty
public record Option(String value, String label, String hint) {
    public Option(String value, String label) {
        this(value, label, "");
    }

    /// All constants of an enum, in their order.
    ///
    /// @param key of the text that names one
    public static <E extends Enum<E>> List<Option> each(
            Class<E> type, Function<E, String> key, Page page) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> new Option(one.name(), page.say(key.apply(one))))
                .toList();
    }
}

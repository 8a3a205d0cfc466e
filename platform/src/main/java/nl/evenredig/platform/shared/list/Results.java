// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.list;

import java.util.List;

/// What was found: one sheet of it.
///
/// @param items what stands on this sheet
/// @param sheet which sheet, and how many there are
/// @param search what was looked for
public record Results<T>(List<T> items, Sheet sheet, Search search) {
    public Results {
        items = List.copyOf(items);
        if (items.size() > sheet.size()) {
            throw new IllegalArgumentException(
                    "Results must fit their sheet, but items=%d, size=%d."
                            .formatted(items.size(), sheet.size()));
        }
    }

    /// Whether there is nothing at all, also on other sheets.
    public boolean isEmpty() {
        return sheet.total() == 0;
    }

    public long total() {
        return sheet.total();
    }
}

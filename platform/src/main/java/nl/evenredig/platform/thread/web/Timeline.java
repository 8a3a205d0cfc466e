// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Entry;

/// What was said and what was done, on both sides of one line, from the first to the last.
///
/// @param rows what stands beside each other
public record Timeline(List<Row> rows) {
    /// Two sides of the line; at least one is filled.
    ///
    /// @param said what was said
    /// @param done what the municipality did after it
    public record Row(Optional<Card> said, Optional<Card> done) {}

    public Timeline {
        rows = List.copyOf(rows);
    }

    /// @param entries in the order of their days; open promises go last, because they lie ahead
    static Timeline of(List<Entry> entries, Page page) {
        List<Row> rows = new ArrayList<>();
        List<Entry> ahead = entries.stream().filter(Entry::isOpenPromise).toList();
        List<Entry> behind = entries.stream().filter(entry -> !entry.isOpenPromise()).toList();
        behind.forEach(entry -> add(rows, Card.of(entry, page)));
        ahead.forEach(entry -> add(rows, Card.of(entry, page)));
        return new Timeline(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private static void add(List<Row> rows, Card card) {
        if (card.isSaid()) {
            rows.add(new Row(Optional.of(card), Optional.empty()));
            return;
        }
        boolean hasRoom = !rows.isEmpty() && rows.getLast().done().isEmpty();
        Optional<Card> beside = hasRoom ? rows.removeLast().said() : Optional.empty();
        rows.add(new Row(beside, Optional.of(card)));
    }
}

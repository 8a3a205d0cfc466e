// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds.web;

import java.util.List;
import nl.evenredig.platform.rounds.RoundCard;
import nl.evenredig.platform.rounds.Rounds;
import nl.evenredig.platform.shared.list.Results;
import nl.evenredig.platform.shared.list.Search;
import nl.evenredig.platform.shared.list.Sheet;

/// One sheet of the archive. Each card needs its round counted, so a sheet shows only a few.
final class RoundList {
    private static final int CARDS = 12;

    private RoundList() {}

    static Results<RoundCard> of(Search search, Rounds rounds) {
        Sheet sheet = search.sheet(rounds.size(), CARDS);
        List<RoundCard> cards =
                rounds.some(sheet.first(), sheet.most()).stream()
                        .map(rounds::count)
                        .map(RoundCard::of)
                        .toList();
        return new Results<>(cards, sheet, search);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds.web;

import java.util.List;
import nl.evenredig.platform.rounds.RoundCard;
import nl.evenredig.platform.rounds.Rounds;

/// One page of the archive. Each card needs its round counted, so a page shows only a few.
///
/// @param cards the rounds on it
/// @param page which page, from 1
/// @param last how many pages there are, at least 1
public record RoundList(List<RoundCard> cards, int page, int last) {
    static final int CARDS = 12;

    public RoundList {
        cards = List.copyOf(cards);
    }

    /// @param page brought within what there is
    static RoundList at(int page, Rounds rounds) {
        int last = Math.max(1, Math.ceilDiv(rounds.size(), CARDS));
        int shown = Math.clamp(page, 1, last);
        List<RoundCard> cards =
                rounds.some((shown - 1) * CARDS, CARDS).stream()
                        .map(rounds::count)
                        .map(RoundCard::of)
                        .toList();
        return new RoundList(cards, shown, last);
    }

    public boolean isFirst() {
        return page == 1;
    }

    public boolean isLast() {
        return page == last;
    }
}

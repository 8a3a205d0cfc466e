// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.evenredig.platform.workshop.Party;

/// Who comes beside who is wished for, by the kind of party they come for.
public record Mix(Map<Party, Integer> wished, Map<Party, Integer> coming) {
    public Mix {
        wished = Map.copyOf(wished);
        coming = Map.copyOf(coming);
    }

    /// How many of a kind are still wished for; below zero when more come than were wished for.
    public int missing(Party party) {
        return wished.getOrDefault(party, 0) - coming.getOrDefault(party, 0);
    }

    /// Whether fewer of some kind come than were wished for.
    public boolean isLopsided() {
        return !tooFew().isEmpty();
    }

    /// The kinds of which too few come, most missing first.
    public List<Party> tooFew() {
        List<Party> missing = new ArrayList<>();
        for (Party party : Party.values()) {
            if (missing(party) > 0) {
                missing.add(party);
            }
        }
        missing.sort((one, other) -> missing(other) - missing(one));
        return missing;
    }

    /// The kinds that play a part, in their fixed order.
    public List<Party> kinds() {
        return List.of(Party.values()).stream()
                .filter(party ->
                        wished.getOrDefault(party, 0) > 0 || coming.getOrDefault(party, 0) > 0)
                .toList();
    }

    /// Numbers of who comes, in the order of [#kinds()]: `12/3/3`.
    public String comingInShort() {
        return inShort(coming);
    }

    /// Numbers of who is wished for, in the same order.
    public String wishedInShort() {
        return inShort(wished);
    }

    private String inShort(Map<Party, Integer> people) {
        return String.join(
                "/",
                kinds().stream()
                        .map(party -> Integer.toString(people.getOrDefault(party, 0)))
                        .toList());
    }

    public int total() {
        return coming.values().stream().mapToInt(Integer::intValue).sum();
    }
}

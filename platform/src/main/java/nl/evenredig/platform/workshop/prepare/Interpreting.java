// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Who follows the talk in a language of their own, and who interprets for them.
///
/// @param language as it was written first; capitals make no difference
public record Interpreting(String language, List<Guest> listeners, List<Guest> interpreters) {
    public Interpreting {
        listeners = List.copyOf(listeners);
        interpreters = List.copyOf(interpreters);
    }

    /// Whether somebody needs an interpreter and nobody is.
    public boolean isLacking() {
        return !listeners.isEmpty() && interpreters.isEmpty();
    }

    /// The names of those who interpret.
    public String names() {
        return interpreters.stream()
                .map(guest -> guest.face().name())
                .collect(Collectors.joining(", "));
    }

    /// Every language that somebody of these speaks or interprets, in the order of the guests.
    public static List<Interpreting> of(List<Guest> guests) {
        Map<String, Interpreting> languages = new LinkedHashMap<>();
        for (Guest guest : guests) {
            String interprets = guest.place().interprets();
            String listens = guest.wishes().listensIn();
            if (!interprets.isEmpty()) {
                add(languages, interprets, new Interpreting(interprets, List.of(), List.of(guest)));
            } else if (!listens.isEmpty()) {
                add(languages, listens, new Interpreting(listens, List.of(guest), List.of()));
            }
        }
        return List.copyOf(languages.values());
    }

    private static void add(
            Map<String, Interpreting> languages, String language, Interpreting one) {
        languages.merge(language.toLowerCase(Locale.ROOT), one, Interpreting::and);
    }

    private Interpreting and(Interpreting other) {
        return new Interpreting(
                language,
                joined(listeners, other.listeners),
                joined(interpreters, other.interpreters));
    }

    private static List<Guest> joined(List<Guest> some, List<Guest> others) {
        List<Guest> joined = new ArrayList<>(some);
        joined.addAll(others);
        return joined;
    }
}

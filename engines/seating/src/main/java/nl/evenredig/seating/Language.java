// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating;

import java.util.List;

/// People who follow the talk in one language through an interpreter: each sits at a table with one.
///
/// @param name of the language, as in the file
/// @param speakers positions of people who need an interpreter, ascending
/// @param interpreters positions of people who interpret, ascending
public record Language(String name, List<Integer> speakers, List<Integer> interpreters) {
    public Language {
        speakers = speakers.stream().sorted().toList();
        interpreters = interpreters.stream().sorted().toList();
    }
}

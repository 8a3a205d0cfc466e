// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import java.util.List;
import nl.evenredig.platform.shared.web.Fault;

/// The form with which somebody marks a word.
///
/// @param about the page on which they read it
/// @param typed what they filled in
/// @param faults what is still wrong
public record WordForm(String about, String typed, List<Fault> faults) {
    public WordForm {
        faults = List.copyOf(faults);
    }
}

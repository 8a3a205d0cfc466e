// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.util.List;
import nl.evenredig.platform.shared.form.Plain;

/// What editors write around the harvest.
///
/// @param introduction in paragraphs
/// @param tips one a line
/// @param version which one it is, from 1; 0 as long as nothing was written
public record Prose(String introduction, String tips, Sorting sorting, int version) {
    /// The longest introduction and the longest list of tips.
    public static final int INTRODUCTION = 4000;

    public static final int TIPS = 3000;

    /// In which order bottlenecks and solutions stand.
    public enum Sorting {
        /// As on the day.
        NUMBER,
        /// What got most dots first.
        WEIGHT
    }

    public Prose {
        introduction = Plain.text(introduction);
        tips = Plain.text(tips);
    }

    /// Nothing yet.
    public static Prose none() {
        return new Prose("", "", Sorting.NUMBER, 0);
    }

    /// Each tip.
    public List<String> each() {
        return tips.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}

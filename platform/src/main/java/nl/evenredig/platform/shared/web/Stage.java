// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

/// One step of a step list.
///
/// @param label what happens
/// @param when the date, or a word for it
/// @param time whether it is behind us
public record Stage(String label, String when, Time time) {
    /// Where a step lies.
    public enum Time {
        DONE,
        NOW,
        LATER
    }
}

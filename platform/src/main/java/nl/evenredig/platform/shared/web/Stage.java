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

    public boolean isNow() {
        return time == Time.NOW;
    }

    /// Its CSS class.
    public String style() {
        return switch (time) {
            case DONE -> "steps__done";
            case NOW -> "steps__now";
            case LATER -> "steps__later";
        };
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

/// At what occasion something was said or done; each part above brings texts of its own for it.
///
/// @param key of the text, with a number as its first argument and a name as its second; empty for no occasion
/// @param number how many people, seconds or readers
/// @param name of a meeting or a review
public record Occasion(String key, int number, String name) {
    private static final Occasion NONE = new Occasion("", 0, "");

    public static Occasion none() {
        return NONE;
    }

    public boolean isTold() {
        return !key.isEmpty();
    }
}

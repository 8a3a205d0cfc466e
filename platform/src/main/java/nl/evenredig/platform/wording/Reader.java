// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

/// Who marks a word, as far as is needed to count somebody once a day. It is turned into a number at once, and kept
/// nowhere.
///
/// @param address where the request came from
/// @param browser what the browser calls itself
public record Reader(String address, String browser) {
    /// Never what is in it: this may not end up in a log.
    @Override
    public String toString() {
        return "Reader";
    }
}

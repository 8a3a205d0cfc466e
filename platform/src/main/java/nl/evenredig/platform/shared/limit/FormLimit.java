// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.limit;

/// A quota for what is sent to one address; a part that has such a form offers it as a bean. It counts beside the limit
/// that holds for all forms together.
///
/// @param path the address without language
/// @param quota how often
/// @param countsReading whether opening the page counts too, because that is work or is a try
public record FormLimit(String path, Quota quota, boolean countsReading) {
    /// For a form: reading its page does not count.
    public FormLimit(String path, Quota quota) {
        this(path, quota, false);
    }
}

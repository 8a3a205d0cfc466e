// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.limit;

/// A quota for what is sent to one address; a part that has such a form offers it as a bean. It counts beside the limit
/// that holds for all forms together.
///
/// @param path the address without language
/// @param quota how often
/// @param countsReading whether opening the page counts too, because that is work or is a try
/// @param isApart whether it counts by itself only, and not with all other forms of a source
public record FormLimit(String path, Quota quota, boolean countsReading, boolean isApart) {
    /// For a form: reading its page does not count.
    public FormLimit(String path, Quota quota) {
        this(path, quota, false);
    }

    public FormLimit(String path, Quota quota, boolean countsReading) {
        this(path, quota, countsReading, false);
    }

    /// For what a whole room sends from one connection, and only who was let in can send: it is not held against the
    /// other forms of that connection.
    public static FormLimit apart(String path, Quota quota) {
        return new FormLimit(path, quota, false, true);
    }
}

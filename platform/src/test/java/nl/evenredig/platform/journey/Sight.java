// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

/// One page in one state, as somebody comes upon it: an example address that the crawl visits.
///
/// @param path its address, without language
/// @param way how it is reached and how closely it is looked at
/// @param status what it answers
/// @param name the persona of the demo who visits it; empty for anyone who may
public record Sight(String path, Way way, int status, String name) {
    /// How a sight is reached.
    public enum Way {
        /// Opened and looked at.
        OPENED,
        /// Opened, then its first form is sent with nothing filled in: what is missing must be said beside each field and
        /// on top.
        SENT_EMPTY,
        /// Only asked for: a file, a feed, a way to another page.
        ASKED
    }

    private static final int FINE = 200;

    /// A page.
    public static Sight page(String path) {
        return new Sight(path, Way.OPENED, FINE, "");
    }

    /// A page after its form was sent with nothing filled in.
    public static Sight sentEmpty(String path) {
        return new Sight(path, Way.SENT_EMPTY, FINE, "");
    }

    /// An address that answers with something other than a page.
    public static Sight asked(String path) {
        return new Sight(path, Way.ASKED, FINE, "");
    }

    /// The same, where this is the answer.
    public Sight answering(int other) {
        return new Sight(path, way, other, name);
    }

    /// The same, for this persona.
    public Sight by(String persona) {
        return new Sight(path, way, status, persona);
    }

    /// Its address without what is asked behind the question mark.
    String place() {
        int end = path.indexOf('?');
        return end < 0 ? path : path.substring(0, end);
    }

    @Override
    public String toString() {
        return path
                + (way == Way.SENT_EMPTY ? " sent empty" : "")
                + (name.isEmpty() ? "" : " by " + name);
    }
}

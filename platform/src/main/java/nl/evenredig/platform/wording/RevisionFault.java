// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

/// Why a revised text cannot be used; the end of a text key.
public enum RevisionFault {
    /// There is nothing in it.
    EMPTY,
    /// It is too long for its place.
    LONG,
    /// Its braces do not fit together.
    BRACES,
    /// It asks for other arguments than the text it replaces.
    ARGUMENTS,
    /// Another editor revised it in the meantime.
    OVERTAKEN
}

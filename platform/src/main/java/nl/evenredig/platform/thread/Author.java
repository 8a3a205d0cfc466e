// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

/// Who speaks in an entry. A private person who did not agree to be named has no name here at all: what is not stored
/// cannot leak.
///
/// @param kind from whom it comes
/// @param name how they are called; empty when they are not named
public record Author(AuthorKind kind, String name) {
    /// Somebody who is not named.
    public static Author unnamed(AuthorKind kind) {
        return new Author(kind, "");
    }

    /// An organisation, an institution, or the municipality.
    ///
    /// @throws IllegalArgumentException for a person: ask whether they agreed, and say so
    public static Author named(AuthorKind kind, String name) {
        if (kind.isPerson()) {
            throw new IllegalArgumentException(
                    "Author must have agreed to be named, but kind=%s.".formatted(kind));
        }
        return new Author(kind, name);
    }

    /// A person; named only when they agreed.
    public static Author person(AuthorKind kind, String name, boolean hasAgreed) {
        return new Author(kind, hasAgreed ? name : "");
    }
}

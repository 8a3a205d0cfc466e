// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

/// What came of a decision of the desk.
public sealed interface Handling {
    /// It holds.
    ///
    /// @param now how the contribution stands
    record Done(Contribution now) implements Handling {}

    /// Somebody changed it since this colleague saw it, or its author took it back. Nothing was decided.
    ///
    /// @param now how the other left it
    record Overtaken(Contribution now) implements Handling {}

    /// This cannot be decided about a contribution that stands like this.
    ///
    /// @param now how it stands
    record Impossible(Contribution now) implements Handling {}

    /// It cannot be published: a voice is not written down yet, or its words are not translated.
    ///
    /// @param now how it stands
    record Unready(Contribution now) implements Handling {}

    /// There is no such contribution.
    record Gone() implements Handling {}

    default boolean isDone() {
        return this instanceof Done;
    }
}

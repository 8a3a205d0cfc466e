// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

/// What a signal says in Dutch, so that colleagues can work with it.
///
/// @param text empty while nobody translated it
/// @param by who did
public record DutchText(String text, By by) {
    /// Who translated.
    public enum By {
        NOBODY,
        /// A program; labelled so until a person has looked.
        MACHINE,
        PERSON
    }

    public static DutchText none() {
        return new DutchText("", By.NOBODY);
    }
}

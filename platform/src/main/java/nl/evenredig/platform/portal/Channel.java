// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

/// By which way a signal came in.
public enum Channel {
    /// The form, with words or a voice.
    WEB,
    MAIL,
    PHONE,
    /// At a desk of the town.
    DESK,
    /// In a conversation elsewhere.
    VISIT,
    /// Under one of our pages.
    PAGE;

    /// Whether somebody else filled the form in.
    public boolean isAssisted() {
        return this != WEB && this != PAGE;
    }
}

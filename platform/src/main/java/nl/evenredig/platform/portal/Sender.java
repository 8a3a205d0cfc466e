// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import nl.evenredig.platform.thread.AuthorKind;

/// Who sent a signal, as far as they told, and how they hear back. Nothing of it is needed.
///
/// @param kind resident, organisation, …
/// @param name of an organisation, or of a person who agreed to be named; otherwise empty
/// @param address a mail address; empty for none
/// @param phone a number to call back; empty for none
/// @param language in which they want to hear, as a tag
/// @param consent whether their words may be shown
public record Sender(
        AuthorKind kind,
        String name,
        String address,
        String phone,
        String language,
        Consent consent) {
    /// The longest name.
    public static final int NAME = 80;

    /// Somebody of whom nothing is known.
    public static Sender unknown(String language) {
        return new Sender(AuthorKind.RESIDENT, "", "", "", language, Consent.UNASKED);
    }

    /// The same; what names a person who did not agree is left out, because what is not stored cannot leak.
    Sender discreet() {
        boolean mayBeNamed = !kind.isPerson() || consent == Consent.NAMED;
        return mayBeNamed ? this : new Sender(kind, "", address, phone, language, consent);
    }
}

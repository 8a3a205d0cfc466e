// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

/// What an entry of a dossier is.
public enum EntryKind {
    /// Somebody from the town said it.
    SAID,
    /// The municipality did it.
    DONE,
    /// The municipality will do it, before a day.
    PROMISED,
    /// The municipality's answer.
    ANSWERED,
    /// For colleagues only; never public.
    NOTE;

    /// Whether it stands on the side of what was said.
    public boolean isSaid() {
        return this == SAID;
    }

    /// Whether it may be shown to everyone.
    public boolean mayBePublic() {
        return this != NOTE;
    }
}

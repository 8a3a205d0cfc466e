// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

/// For whom a dossier is read.
public enum Audience {
    /// Anyone: pages, feeds and letters.
    EVERYONE,
    /// Those who may read dossiers at work; internal entries come along.
    COLLEAGUES;

    boolean seesAll() {
        return this == COLLEAGUES;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What somebody writes in a dossier.
///
/// @param kind what it is; a correction keeps it
/// @param isPublic whether everyone may read it; a correction keeps it
/// @param day when it was said or done
/// @param due before which day it is promised; only for a promise, and always for one
/// @param wording what it says
/// @param author who speaks
/// @param occasion where and how
/// @param pointers what else to read
public record Writing(
        EntryKind kind,
        boolean isPublic,
        LocalDate day,
        Optional<LocalDate> due,
        Wording wording,
        Author author,
        Occasion occasion,
        List<Pointer> pointers) {
    public Writing {
        pointers = List.copyOf(pointers);
        if (due.isPresent() != (kind == EntryKind.PROMISED)) {
            throw new IllegalArgumentException(
                    "Writing must have a day before which it is promised when it is a promise,"
                            + " but kind=%s, due=%s.".formatted(kind, due));
        }
        if (isPublic && !kind.mayBePublic()) {
            throw new IllegalArgumentException(
                    "Writing must not be public when it is a note, but kind=%s.".formatted(kind));
        }
    }

    /// What the municipality tells everyone, without more.
    public static Writing told(EntryKind kind, LocalDate day, Wording wording) {
        return new Writing(
                kind,
                kind.mayBePublic(),
                day,
                Optional.empty(),
                wording,
                Author.unnamed(AuthorKind.MUNICIPALITY),
                Occasion.none(),
                List.of());
    }

    /// What the municipality will do before a day.
    public static Writing promise(LocalDate day, LocalDate due, Wording wording) {
        return new Writing(
                EntryKind.PROMISED,
                true,
                day,
                Optional.of(due),
                wording,
                Author.unnamed(AuthorKind.MUNICIPALITY),
                Occasion.none(),
                List.of());
    }

    /// The same, by somebody, at some occasion.
    public Writing by(Author speaker, Occasion where) {
        return new Writing(kind, isPublic, day, due, wording, speaker, where, pointers);
    }

    /// The same, for colleagues only.
    public Writing internal() {
        return new Writing(kind, false, day, due, wording, author, occasion, pointers);
    }
}

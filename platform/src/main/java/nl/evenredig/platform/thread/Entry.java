// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One entry of a dossier as it stands, with everything it said before: nothing is changed silently.
///
/// @param id which entry
/// @param question in which dossier
/// @param now what it says
/// @param kept when a promise was kept; empty for no promise, or one that stands open
/// @param withdrawal why it was taken back; empty when it was not
/// @param versions all versions, the first one first; the last says what `now` says
public record Entry(
        EntryId id,
        QuestionId question,
        Writing now,
        Optional<LocalDate> kept,
        Optional<Withdrawal> withdrawal,
        List<Version> versions) {
    /// What it said from one moment on.
    ///
    /// @param number from 1
    /// @param writtenAt from when
    public record Version(int number, Instant writtenAt, Writing writing) {}

    /// That an entry was taken back.
    public record Withdrawal(Instant at, String reason) {}

    public Entry {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("Entry must have a version, but id=" + id + ".");
        }
    }

    /// The number of the version that counts.
    public int version() {
        return versions.getLast().number();
    }

    /// What it said before.
    public List<Version> earlier() {
        return versions.subList(0, versions.size() - 1);
    }

    public boolean isCorrected() {
        return versions.size() > 1;
    }

    public boolean isWithdrawn() {
        return withdrawal.isPresent();
    }

    /// When something last happened to it.
    public Instant changedAt() {
        return withdrawal.map(Withdrawal::at).orElse(versions.getLast().writtenAt());
    }

    /// When it was first written.
    public Instant writtenAt() {
        return versions.getFirst().writtenAt();
    }

    /// The same without what it said, when it was taken back: what everyone may still know of it.
    Entry emptied() {
        if (!isWithdrawn()) {
            return this;
        }
        Writing nothing =
                new Writing(
                        now.kind(),
                        now.isPublic(),
                        now.day(),
                        now.due(),
                        Wording.dutch("", "…"),
                        Author.unnamed(now.author().kind()),
                        Occasion.none(),
                        List.of());
        Version first = new Version(version(), writtenAt(), nothing);
        return new Entry(id, question, nothing, kept, withdrawal, List.of(first));
    }

    /// A promise that is neither kept nor taken back.
    public boolean isOpenPromise() {
        return now.kind() == EntryKind.PROMISED && kept.isEmpty() && withdrawal.isEmpty();
    }

    /// Whether it should have been kept by now.
    public boolean isLate(LocalDate today) {
        return isOpenPromise() && now.due().filter(due -> !today.isBefore(due)).isPresent();
    }
}

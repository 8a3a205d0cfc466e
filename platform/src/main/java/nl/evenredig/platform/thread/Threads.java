// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The dossiers of the town's questions. Parts above open them and write in them; everyone reads what is public; nothing
/// is ever changed silently.
@Component
@Transactional
public class Threads {
    private final DossierStore dossiers;
    private final EntryStore entries;
    private final Bulletin bulletin;
    private final Books books;

    /// Where deeds are noted and told, and what time it is.
    @Component
    record Books(Audit audit, ApplicationEventPublisher events, Clock clock) {}

    Threads(DossierStore dossiers, EntryStore entries, Bulletin bulletin, Books books) {
        this.dossiers = dossiers;
        this.entries = entries;
        this.bulletin = bulletin;
        this.books = books;
    }

    /// Gives the next number of a year out, for what may become a question. Of two that ask at the same time the second
    /// waits until the first is done.
    public QuestionId number(int year) {
        return dossiers.next(year);
    }

    /// Opens a dossier and gives its question a number.
    public QuestionId open(Opening opening, Actor by) {
        QuestionId id = number(opening.day().getYear());
        open(id, opening, by);
        return id;
    }

    /// Opens the dossier of a question that got its number before; a number has one dossier.
    public void open(QuestionId id, Opening opening, Actor by) {
        dossiers.add(id, opening);
        note(by, "thread.dossier-opened", "question:" + id);
    }

    /// Shows a dossier to everyone from now on.
    public void publish(QuestionId id, Actor by) {
        dossiers.publish(id);
        note(by, "thread.dossier-published", "question:" + id);
    }

    /// Takes a dossier away that nobody outside could read; for a question that was made by mistake.
    ///
    /// @return whether it was there and not public
    public boolean abandon(QuestionId id, Actor by) {
        boolean isGone = dossiers.remove(id);
        if (isGone) {
            note(by, "thread.dossier-abandoned", "question:" + id);
        }
        return isGone;
    }

    /// Notes that a step was taken, or before which day it is promised.
    public void reach(QuestionId id, Waypoint step, Actor by) {
        dossiers.reach(id, step);
        note(by, "thread.step-noted", "question:" + id);
    }

    /// Tells how far it is, in a few words.
    public void tellProgress(QuestionId id, String words, Actor by) {
        dossiers.progress(id, Cleaned.line(words));
        note(by, "thread.progress-told", "question:" + id);
    }

    /// How far a question is, to be changed; empty when there is no such dossier.
    @Transactional(readOnly = true)
    public Optional<Course> course(QuestionId id) {
        return dossiers.course(id);
    }

    /// Sets how far a question is and all its steps at once; a step that is not in it is no longer planned.
    ///
    /// @param course its version says which one was read: when that is no longer the last, nothing is changed
    /// @return whether it still was
    public boolean steer(QuestionId id, Course course, Actor by) {
        boolean isDone = dossiers.steer(id, course);
        if (isDone) {
            note(by, "thread.course-set", "question:" + id);
        }
        return isDone;
    }

    /// Writes an entry. Of a public entry in a public dossier every follower is told, in the same transaction.
    ///
    /// @throws java.util.NoSuchElementException when there is no such dossier
    public EntryId write(QuestionId question, Writing writing, Actor by) {
        Dossier dossier = dossiers.find(question, Audience.COLLEAGUES).orElseThrow();
        EntryId id = entries.add(question, writing, by);
        note(by, "thread.entry-written", "entry:" + id);
        books.events().publishEvent(new EntryWritten(question, id, writing.isPublic()));
        if (writing.isPublic()) {
            dossiers.touch(question);
            bulletin.tell(dossier, entries.find(id).orElseThrow());
        }
        return id;
    }

    /// Makes a new version of an entry; the earlier ones stay to be read. Its kind, and whether it is public, stay.
    ///
    /// @param version the version that was corrected: when it is no longer the last, nothing is changed
    public Correction correct(EntryId id, int version, Writing writing, Actor by) {
        Optional<Entry> found = entries.find(id).filter(entry -> !entry.isWithdrawn());
        if (found.isEmpty()) {
            return new Correction.Gone();
        }
        Writing now = found.get().now();
        if (now.kind() != writing.kind() || now.isPublic() != writing.isPublic()) {
            throw new IllegalArgumentException(
                    "Correction must keep kind=%s and isPublic=%s."
                            .formatted(now.kind(), now.isPublic()));
        }
        boolean isDone = entries.correct(id, version, writing, by);
        return outcome(isDone, found.get(), by, "thread.entry-corrected");
    }

    /// Takes an entry back. A mark with the reason stays; what it said is no longer shown.
    ///
    /// @param version the version that was read: when it is no longer the last, nothing is changed
    /// @param reason why, for everyone to read
    public Correction withdraw(EntryId id, int version, String reason, Actor by) {
        Optional<Entry> found = entries.find(id).filter(entry -> !entry.isWithdrawn());
        if (found.isEmpty()) {
            return new Correction.Gone();
        }
        boolean isDone = entries.withdraw(id, version, Cleaned.line(reason));
        if (isDone) {
            books.events().publishEvent(new EntryWithdrawn(found.get().question(), id));
        }
        return outcome(isDone, found.get(), by, "thread.entry-withdrawn");
    }

    /// Takes away for good what an entry said that was taken back, because it was about somebody else. That it stood there,
    /// and why it is gone, stays.
    public void erase(EntryId id, Actor by) {
        entries.erase(id);
        note(by, "thread.entry-erased", "entry:" + id);
    }

    /// Notes that a promise was kept today.
    ///
    /// @return whether it stood open
    public boolean keep(EntryId id, Actor by) {
        boolean stoodOpen = entries.keep(id, LocalDate.now(books.clock()));
        if (stoodOpen) {
            entries.find(id).ifPresent(entry -> dossiers.touch(entry.question()));
            note(by, "thread.promise-kept", "entry:" + id);
        }
        return stoodOpen;
    }

    @Transactional(readOnly = true)
    public Optional<Dossier> find(QuestionId id, Audience audience) {
        return dossiers.find(id, audience);
    }

    /// What stands in a dossier, in the order of days; what was taken back is empty but for its reason.
    @Transactional(readOnly = true)
    public List<Entry> entries(QuestionId id, Audience audience) {
        return entries.of(id, audience).stream().map(Entry::emptied).toList();
    }

    /// The public dossiers in which something happened last, in short.
    @Transactional(readOnly = true)
    public List<QuestionCard> latest(int most) {
        return dossiers.some(Search.all(), 0, most).stream()
                .map(dossier -> new QuestionCard(dossier, entries(dossier.id(), Audience.EVERYONE)))
                .toList();
    }

    /// One entry, to be corrected.
    @Transactional(readOnly = true)
    public Optional<Entry> entry(EntryId id) {
        return entries.find(id).map(Entry::emptied);
    }

    /// Some of the dossiers asked for, the last changed first.
    ///
    /// @param first how many to pass over
    /// @param most how many at most
    @Transactional(readOnly = true)
    public List<Dossier> some(Search search, int first, int most) {
        return dossiers.some(search, first, most);
    }

    @Transactional(readOnly = true)
    public int count(Search search) {
        return dossiers.count(search);
    }

    private Correction outcome(boolean isDone, Entry before, Actor by, String action) {
        if (!isDone) {
            return entries.find(before.id())
                    .filter(entry -> !entry.isWithdrawn())
                    .<Correction>map(Correction.Overtaken::new)
                    .orElseGet(Correction.Gone::new);
        }
        if (before.now().isPublic()) {
            dossiers.touch(before.question());
        }
        note(by, action, "entry:" + before.id());
        return new Correction.Done();
    }

    private void note(Actor by, String action, String object) {
        books.audit().record(by, action, object, Audit.Result.DONE);
    }
}

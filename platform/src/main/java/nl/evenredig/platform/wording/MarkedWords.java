// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Words that readers did not understand.
///
/// A reader counts at most once a day for a word. To know that without keeping an address, address and browser are
/// hashed with a secret that is destroyed after the day. Two people behind one address with the same browser therefore
/// count as one, and one person on two days as two.
@Component
@Transactional
public class MarkedWords {
    private final WordStore marks;
    private final WordNoteStore notes;
    private final ReaderKeyStore keys;
    private final Audit audit;

    MarkedWords(WordStore marks, WordNoteStore notes, ReaderKeyStore keys, Audit audit) {
        this.marks = marks;
        this.notes = notes;
        this.keys = keys;
        this.audit = audit;
    }

    /// Counts a word that somebody did not understand.
    ///
    /// @return whether this reader counts now, and had not marked it today already
    public boolean add(Mark mark, Reader reader) {
        LocalDate today = marks.today();
        keys.destroyBefore(today);
        return marks.add(mark, ReaderNumber.of(reader, keys.of(today)), today);
    }

    /// All marked words, most readers first.
    public List<MarkedWord> all() {
        keys.destroyBefore(marks.today());
        return marks.all();
    }

    public Optional<MarkedWord> find(Word word) {
        return marks.find(word);
    }

    /// How many readers marked it in each language; empty when a number is too small to show.
    public Map<String, Integer> readersByLanguage(Word word) {
        return new Readership(marks.readersByLanguage(word)).shown();
    }

    /// Every note, by the text of its word, the oldest first.
    public Map<String, List<WordNote>> notes() {
        return notes.byWord();
    }

    /// Writes down what somebody who knows the readers says about a marked word.
    public void note(Word word, String saidBy, String text, Actor by) {
        notes.add(word, new WordNote(saidBy, text, marks.today()), by);
        audit.record(by, "wording.word-noted", object(word), Audit.Result.DONE);
    }

    /// Decides about a word.
    ///
    /// @param seen which version the editor saw
    /// @return whether it was decided; not when another editor decided in the meantime
    public boolean decide(Word word, Choice choice, int seen, Actor by) {
        Optional<LocalDate> on =
                choice.state() == WordState.OPEN ? Optional.empty() : Optional.of(marks.today());
        boolean isDone =
                marks.decide(
                        word,
                        new MarkedWord.Decision(
                                choice.state(), choice.advice(), by.id(), on, seen + 1));
        audit.record(
                by,
                "wording.word-decided",
                object(word),
                isDone ? Audit.Result.DONE : Audit.Result.REFUSED);
        return isDone;
    }

    /// Which word, for the audit log, which holds nothing that people wrote.
    private static String object(Word word) {
        return "word:" + Integer.toHexString(word.text().hashCode());
    }

    /// What an editor wants to do about a word.
    ///
    /// @param state what
    /// @param advice which words to use instead, or why it stays
    public record Choice(WordState state, String advice) {}
}

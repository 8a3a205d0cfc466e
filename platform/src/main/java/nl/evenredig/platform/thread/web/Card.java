// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Author;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.Occasion;
import nl.evenredig.platform.thread.Wording;

/// One entry on the timeline, in the words of the reader's language around the words as they were written.
///
/// @param entry what it is
/// @param when its day and its occasion
/// @param credit who spoke, and from which language it was translated; empty for the municipality itself
/// @param change that it was changed, or taken back and why; empty for neither
/// @param countdown a promise with its clock
public record Card(
        Entry entry, String when, String credit, String change, Optional<Countdown> countdown) {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    static Card of(Entry entry, Page page) {
        return new Card(
                entry,
                when(entry, page),
                entry.isWithdrawn() ? "" : credit(entry, page),
                change(entry, page),
                Countdown.of(entry, page));
    }

    public boolean isSaid() {
        return entry.now().kind().isSaid();
    }

    public boolean isInternal() {
        return !entry.now().isPublic();
    }

    public boolean isWithdrawn() {
        return entry.isWithdrawn();
    }

    public Wording wording() {
        return entry.now().wording();
    }

    /// Whether the title is all that is known of it.
    public List<String> lines() {
        return lines(wording());
    }

    public List<String> lines(Wording wording) {
        return wording.text().lines().filter(line -> !line.isBlank()).toList();
    }

    /// Its place on the page.
    public String anchor() {
        return "bericht-" + entry.id();
    }

    /// The words before they were translated, when they were written.
    public Optional<Wording.Original> original() {
        return wording().original().filter(original -> !original.text().isEmpty());
    }

    /// The day of a moment, here.
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }

    private static String when(Entry entry, Page page) {
        String day = page.date(entry.now().day());
        Occasion occasion = entry.now().occasion();
        boolean isTold = occasion.isTold() && page.knows(occasion.key());
        return isTold
                ? page.say(
                        "thread.when",
                        day,
                        page.say(occasion.key(), occasion.number(), occasion.name()))
                : day;
    }

    private static String credit(Entry entry, Page page) {
        Author author = entry.now().author();
        String kind = page.say("thread.author." + Keys.word(author.kind()));
        String speaker =
                author.name().isEmpty()
                        ? page.say("thread.credit.unnamed", kind)
                        : page.say("thread.credit.named", author.name(), kind);
        boolean isOurs = author.kind() == AuthorKind.MUNICIPALITY && author.name().isEmpty();
        String translated =
                entry.now().wording().original().map(words -> translated(words, page)).orElse("");
        return ((isOurs ? "" : speaker) + " " + translated).strip();
    }

    private static String translated(Wording.Original original, Page page) {
        Locale reader = page.language().locale();
        String language = Locale.forLanguageTag(original.language()).getDisplayLanguage(reader);
        String from =
                original.text().isEmpty()
                        ? page.say("thread.original.spoken", language)
                        : page.say("thread.original.written", language);
        String checked =
                original.isChecked()
                        ? page.say("thread.original.checked")
                        : page.say("thread.original.unchecked");
        return from + " " + checked;
    }

    private static String change(Entry entry, Page page) {
        String day = page.date(day(entry.changedAt()));
        return entry.withdrawal()
                .map(taken -> page.say("thread.withdrawn", day, taken.reason()))
                .orElseGet(() -> entry.isCorrected() ? page.say("thread.changed", day) : "");
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.upload.Attachment;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Author;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.Occasion;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;

/// The blanks about an entry: filled in beforehand, and read.
final class EntryForm {
    private static final int NAME = 80;
    private static final LocalDate FIRST = LocalDate.of(2000, Month.JANUARY, 1);
    private static final LocalDate LAST = LocalDate.of(2999, Month.DECEMBER, 31);
    private static final String VERSION = "versie";
    private static final String YES = "ja";

    private EntryForm() {}

    static Form fresh(Page page) {
        return Form.empty(page)
                .with("soort", EntryKind.DONE.name())
                .with("dag", page.today().toString())
                .with("van", AuthorKind.MUNICIPALITY.name())
                .with("openbaar", YES);
    }

    static Form of(Entry entry, Page page) {
        Writing now = entry.now();
        Form form =
                Form.empty(page)
                        .with("dag", now.day().toString())
                        .with("voor", now.due().map(LocalDate::toString).orElse(""))
                        .with("titel", now.wording().title())
                        .with("tekst", now.wording().text())
                        .with("van", now.author().kind().name())
                        .with("naam", now.author().name())
                        .with("akkoord", now.author().name().isEmpty() ? "" : YES);
        return at(form, entry.version());
    }

    /// The same, to be sent over this version.
    static Form at(Form form, int version) {
        return form.with(VERSION, Integer.toString(version));
    }

    /// The version that was read before correcting; 0 when that was lost.
    static int version(Form form) {
        String version = form.value(VERSION);
        return version.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(version) : 0;
    }

    static List<Option> kinds(Page page) {
        return Arrays.stream(EntryKind.values())
                .map(kind ->
                        new Option(
                                kind.name(),
                                page.say(
                                        "thread.desk.kind."
                                                + kind.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    static List<Option> authors(Page page) {
        return Arrays.stream(AuthorKind.values())
                .map(kind -> new Option(kind.name(), page.say("thread.author." + Keys.word(kind))))
                .toList();
    }

    /// What was said aloud.
    static Attachment voice(Page page) {
        return Attachment.of("stem", page.say("thread.desk.voice"), FileKind.VOICE);
    }

    /// What it says; empty when something is wrong. What the form does not ask is kept from the entry that is corrected.
    static Optional<Writing> writing(Form form, Optional<Entry> corrected, Page page) {
        Optional<Writing> before = corrected.map(Entry::now);
        Optional<EntryKind> kind =
                before.map(Writing::kind)
                        .or(() ->
                                form.ask("soort", page.say("thread.desk.kind"))
                                        .required()
                                        .choice(EntryKind.class));
        Optional<LocalDate> day =
                form.ask("dag", page.say("thread.desk.day")).required().day(FIRST, LAST);
        Optional<LocalDate> due = due(form, kind, page);
        Optional<Wording> wording = wording(form, before, page);
        Optional<Author> author = author(form, page);
        if (form.isFaulty()) {
            return Optional.empty();
        }
        boolean isPublic = form.isChosen("openbaar", YES) && kind.orElseThrow().mayBePublic();
        return Optional.of(
                new Writing(
                        kind.orElseThrow(),
                        before.map(Writing::isPublic).orElse(isPublic),
                        day.orElseThrow(),
                        due,
                        wording.orElseThrow(),
                        author.orElseThrow(),
                        before.map(Writing::occasion).orElseGet(Occasion::none),
                        before.map(Writing::pointers).orElseGet(List::of)));
    }

    /// Only a promise has a day before which it is promised.
    private static Optional<LocalDate> due(Form form, Optional<EntryKind> kind, Page page) {
        return kind.filter(EntryKind.PROMISED::equals)
                .flatMap(_ ->
                        form.ask("voor", page.say("thread.desk.due")).required().day(FIRST, LAST));
    }

    private static Optional<Wording> wording(Form form, Optional<Writing> before, Page page) {
        String title = form.ask("titel", page.say("thread.desk.title")).line(Wording.TITLE);
        String text = form.ask("tekst", page.say("thread.desk.text")).text(Wording.TEXT);
        if (form.value("titel").isEmpty() && form.value("tekst").isEmpty()) {
            form.fault("titel", page.say("thread.desk.fault.empty"));
        }
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(
                        new Wording(
                                title,
                                text,
                                before.map(writing -> writing.wording().language()).orElse("nl"),
                                before.flatMap(writing -> writing.wording().original())));
    }

    private static Optional<Author> author(Form form, Page page) {
        String name = form.ask("naam", page.say("thread.desk.name")).line(NAME);
        return form.ask("van", page.say("thread.desk.author"))
                .required()
                .choice(AuthorKind.class)
                .map(kind ->
                        kind.isPerson()
                                ? Author.person(kind, name, form.isChosen("akkoord", YES))
                                : Author.named(kind, name));
    }
}

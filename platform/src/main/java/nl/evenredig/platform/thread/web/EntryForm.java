// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Author;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.Occasion;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;

/// What somebody typed in the form of an entry, kept as it was typed.
///
/// @param typed by the name of the field
public record EntryForm(Map<String, String> typed) {
    private static final int NAME = 80;

    public EntryForm {
        typed = Map.copyOf(typed);
    }

    static EntryForm fresh(LocalDate today) {
        return new EntryForm(
                Map.of(
                        "soort", EntryKind.DONE.name(),
                        "dag", today.toString(),
                        "van", AuthorKind.MUNICIPALITY.name(),
                        "openbaar", "ja"));
    }

    static EntryForm of(Entry entry) {
        Writing now = entry.now();
        return new EntryForm(
                Map.of(
                        "soort", now.kind().name(),
                        "dag", now.day().toString(),
                        "voor", now.due().map(LocalDate::toString).orElse(""),
                        "titel", now.wording().title(),
                        "tekst", now.wording().text(),
                        "van", now.author().kind().name(),
                        "naam", now.author().name(),
                        "akkoord", now.author().name().isEmpty() ? "" : "ja",
                        "openbaar", now.isPublic() ? "ja" : "",
                        "versie", Integer.toString(entry.version())));
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isTicked(String field) {
        return value(field).equals("ja");
    }

    public List<String> kinds() {
        return Arrays.stream(EntryKind.values()).map(Enum::name).toList();
    }

    public List<String> authors() {
        return Arrays.stream(AuthorKind.values()).map(Enum::name).toList();
    }

    public boolean isChosen(String field, String value) {
        return value(field).equals(value);
    }

    /// The version that was read before correcting; 0 when that was lost.
    int version() {
        return value("versie").matches("[1-9][0-9]{0,8}") ? Integer.parseInt(value("versie")) : 0;
    }

    /// The same, to be sent again over a newer version.
    EntryForm at(int version) {
        Map<String, String> renewed = new HashMap<>(typed);
        renewed.put("versie", Integer.toString(version));
        return new EntryForm(renewed);
    }

    Optional<EntryKind> kind() {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind.name().equals(value("soort")))
                .findFirst();
    }

    /// Everything that is still wrong, all at once.
    List<Fault> faults(Page page) {
        List<Fault> faults = new ArrayList<>();
        if (kind().isEmpty()) {
            faults.add(new Fault("soort", page.say("thread.desk.fault.kind")));
        }
        if (day("dag").isEmpty()) {
            faults.add(new Fault("dag", page.say("thread.desk.fault.day")));
        }
        if (kind().equals(Optional.of(EntryKind.PROMISED)) && day("voor").isEmpty()) {
            faults.add(new Fault("voor", page.say("thread.desk.fault.due")));
        }
        String title = value("titel").strip();
        String text = value("tekst").strip();
        if (title.isEmpty() && text.isEmpty()) {
            faults.add(new Fault("titel", page.say("thread.desk.fault.empty")));
        }
        if (title.length() > Wording.TITLE) {
            faults.add(new Fault("titel", page.say("thread.desk.fault.title", Wording.TITLE)));
        }
        if (text.length() > Wording.TEXT) {
            faults.add(new Fault("tekst", page.say("thread.desk.fault.text", Wording.TEXT)));
        }
        if (author().isEmpty() || value("naam").length() > NAME) {
            faults.add(new Fault("naam", page.say("thread.desk.fault.author", NAME)));
        }
        return faults;
    }

    /// What it says, when it has no faults; what the form does not ask is kept from the entry that is corrected.
    Writing writing(Optional<Entry> corrected) {
        EntryKind kind = kind().orElseThrow();
        Optional<Writing> before = corrected.map(Entry::now);
        return new Writing(
                before.map(Writing::kind).orElse(kind),
                before.map(Writing::isPublic).orElse(isTicked("openbaar") && kind.mayBePublic()),
                day("dag").orElseThrow(),
                kind == EntryKind.PROMISED ? day("voor") : Optional.empty(),
                new Wording(
                        value("titel"),
                        value("tekst"),
                        before.map(writing -> writing.wording().language()).orElse("nl"),
                        before.flatMap(writing -> writing.wording().original())),
                author().orElseThrow(),
                before.map(Writing::occasion).orElseGet(Occasion::none),
                before.map(Writing::pointers).orElseGet(List::of));
    }

    private Optional<Author> author() {
        return Arrays.stream(AuthorKind.values())
                .filter(kind -> kind.name().equals(value("van")))
                .findFirst()
                .map(kind ->
                        kind.isPerson()
                                ? Author.person(kind, value("naam").strip(), isTicked("akkoord"))
                                : Author.named(kind, value("naam").strip()));
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(value(field).strip()))
                    .filter(day -> day.getYear() >= 2000 && day.getYear() < 3000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

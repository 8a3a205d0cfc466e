// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.evenredig.platform.shared.form.Blank;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.wording.Comprehension;

/// The blanks about a comprehension test.
final class TestForm {
    private static final int SHORT = 200;
    private static final int LONG = 4000;
    private static final String DUTCH = "nl";
    private static final LocalDate FIRST = LocalDate.of(2000, Month.JANUARY, 1);

    private TestForm() {}

    /// The test; empty when something is wrong.
    static Optional<Comprehension> test(Form form, Page page) {
        String subject = ask(form, "wat", page).required().line(SHORT);
        List<String> tags = page.languages().stream().map(Language::tag).toList();
        Optional<String> language =
                form.ask("taal", page.say("wording.desk.check.language")).choice(tags);
        String question = ask(form, "vraag", page).required().line(SHORT);
        Optional<LocalDate> day = ask(form, "dag", page).required().day(FIRST, page.today());
        String heldWith = ask(form, "met", page).line(SHORT);
        OptionalLong readers = ask(form, "lezers", page).required().number(1, Comprehension.MOST);
        OptionalLong knew = ask(form, "wisten", page).required().number(0, Comprehension.MOST);
        if (knew.isPresent() && readers.isPresent() && knew.getAsLong() > readers.getAsLong()) {
            form.fault("wisten", page.say("wording.desk.test.knew.fault"));
        }
        String sample = ask(form, "tekst", page).text(LONG);
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(
                        new Comprehension(
                                subject,
                                language.orElse(DUTCH),
                                question,
                                day.orElseThrow(),
                                heldWith,
                                (int) readers.orElseThrow(),
                                (int) knew.orElseThrow(),
                                sample));
    }

    private static Blank ask(Form form, String field, Page page) {
        return form.ask(field, page.say("wording.desk.test.field." + field));
    }
}

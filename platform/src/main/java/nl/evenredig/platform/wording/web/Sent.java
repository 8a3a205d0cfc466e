// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.wording.Comprehension;

/// A form about a comprehension test, as somebody filled it in.
///
/// @param fields what stands in each field
/// @param today after which day no test can have been held
record Sent(Map<String, String> fields, LocalDate today) {
    private static final int SHORT = 200;
    private static final int LONG = 4000;
    private static final int NONE = -1;

    Sent {
        fields = Map.copyOf(fields);
    }

    /// Everything that is still wrong.
    List<Fault> faults(Page page) {
        List<Fault> faults = new ArrayList<>();
        for (String field : List.of("wat", "vraag")) {
            if (text(field).isEmpty() || text(field).length() > SHORT) {
                faults.add(new Fault(field, page.say("wording.desk.test.text.fault", SHORT)));
            }
        }
        if (day().isAfter(today)) {
            faults.add(new Fault("dag", page.say("wording.desk.test.day.fault")));
        }
        if (number("lezers") < 1 || number("lezers") > Comprehension.MOST) {
            faults.add(new Fault("lezers", page.say("wording.desk.test.readers.fault")));
        }
        if (number("wisten") < 0 || number("wisten") > number("lezers")) {
            faults.add(new Fault("wisten", page.say("wording.desk.test.knew.fault")));
        }
        if (text("met").length() > SHORT) {
            faults.add(new Fault("met", page.say("wording.desk.test.text.fault", SHORT)));
        }
        if (text("tekst").length() > LONG) {
            faults.add(new Fault("tekst", page.say("wording.desk.test.text.fault", LONG)));
        }
        return faults;
    }

    /// The test, when nothing is wrong.
    Comprehension test() {
        return new Comprehension(
                text("wat"),
                text("taal"),
                text("vraag"),
                day(),
                text("met"),
                number("lezers"),
                number("wisten"),
                text("tekst"));
    }

    private String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    private int number(String field) {
        return text(field).matches("[0-9]{1,4}") ? Integer.parseInt(text(field)) : NONE;
    }

    /// What is no day counts as one that is still to come.
    private LocalDate day() {
        try {
            return LocalDate.parse(text("dag"));
        } catch (DateTimeParseException _) {
            return LocalDate.MAX;
        }
    }
}

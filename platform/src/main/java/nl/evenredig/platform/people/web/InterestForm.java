// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Interest;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationId;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.util.MultiValueMap;

/// What somebody typed to declare a tie.
public record InterestForm(
        String organisation, String elsewhere, String tie, String from, String to) {
    static InterestForm empty() {
        return new InterestForm("", "", "", "", "");
    }

    static InterestForm of(MultiValueMap<String, String> fields) {
        return new InterestForm(
                first(fields, "organisatie"),
                first(fields, "elders"),
                first(fields, "band"),
                first(fields, "vanaf"),
                first(fields, "tot"));
    }

    public List<Interest.Tie> ties() {
        return List.of(Interest.Tie.values());
    }

    public String key(Interest.Tie tie) {
        return OrgView.key(tie);
    }

    /// Everything that is still wrong.
    ///
    /// @param known the organisations on the town's list
    List<Fault> faults(List<Organisation> known, Page page) {
        List<Fault> faults = new ArrayList<>();
        boolean isListed = organisation(known).isPresent();
        if (isListed != elsewhere.isEmpty() || (!organisation.isEmpty() && !isListed)) {
            faults.add(fault("organisatie", "people.desk.org.interests.fault.organisation", page));
        }
        if (elsewhere.length() > Interest.ELSEWHERE) {
            String tooLong =
                    page.say("people.org.fault.long", elsewhere.length(), Interest.ELSEWHERE);
            faults.add(new Fault("elders", tooLong));
        }
        if (Typed.constant(Interest.Tie.class, tie).isEmpty()) {
            faults.add(fault("band", "people.desk.org.interests.fault.tie", page));
        }
        Optional<LocalDate> begun = day(from).filter(day -> !day.isAfter(page.today()));
        if (begun.isEmpty()) {
            faults.add(fault("vanaf", "people.desk.org.interests.fault.from", page));
        }
        boolean isEndRight =
                to.isEmpty()
                        || day(to).filter(day -> !day.isAfter(page.today()))
                                .filter(day -> begun.stream().noneMatch(day::isBefore))
                                .isPresent();
        if (!isEndRight) {
            faults.add(fault("tot", "people.desk.org.interests.fault.to", page));
        }
        return faults;
    }

    /// What it says, once it is without faults.
    Interest interest(AccountId account, List<Organisation> known) {
        return new Interest(
                UUID.randomUUID(),
                account,
                organisation(known),
                elsewhere,
                Typed.constant(Interest.Tie.class, tie).orElseThrow(),
                day(from).orElseThrow(),
                day(to));
    }

    private Optional<OrganisationId> organisation(List<Organisation> known) {
        return known.stream()
                .map(Organisation::id)
                .filter(id -> id.toString().equals(organisation))
                .findFirst();
    }

    private static Fault fault(String field, String key, Page page) {
        return new Fault(field, page.say(key));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return Typed.line(Optional.ofNullable(fields.getFirst(name)).orElse(""));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Interest;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationId;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.form.Plain;
import nl.evenredig.platform.shared.web.Page;

/// The blanks with which a tie is declared.
final class InterestForm {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private InterestForm() {}

    static List<Option> ties(Page page) {
        return Arrays.stream(Interest.Tie.values())
                .map(tie -> new Option(tie.name(), page.say("people.org.tie." + OrgView.key(tie))))
                .toList();
    }

    /// What it says; empty when something is wrong.
    ///
    /// @param known the organisations on the town's list
    static Optional<Interest> interest(
            Form form, AccountId account, List<Organisation> known, Page page) {
        Optional<OrganisationId> organisation = organisation(form, known, page);
        Optional<Interest.Tie> tie =
                form.ask("band", page.say("people.org.interests.tie"))
                        .required()
                        .choice(Interest.Tie.class);
        Optional<LocalDate> from =
                form.ask("vanaf", page.say("people.desk.org.interests.from"))
                        .required()
                        .day(LONG_AGO, page.today());
        Optional<LocalDate> to =
                form.ask("tot", page.say("people.desk.org.interests.to"))
                        .day(from.orElse(LONG_AGO), page.today());
        if (form.isFaulty() || tie.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Interest(
                        UUID.randomUUID(),
                        account,
                        organisation,
                        organisation.isPresent() ? "" : Plain.line(form.value("elders")),
                        tie.get(),
                        from.get(),
                        to));
    }

    /// One on the list; empty when another is named instead.
    private static Optional<OrganisationId> organisation(
            Form form, List<Organisation> known, Page page) {
        List<String> ids = known.stream().map(one -> one.id().toString()).toList();
        Optional<OrganisationId> organisation =
                form.ask("organisatie", page.say("people.desk.org.interests.organisation"))
                        .choice(ids)
                        .map(OrganisationId::of);
        String elsewhere =
                form.ask("elders", page.say("people.desk.org.interests.elsewhere"))
                        .line(Interest.ELSEWHERE);
        if (organisation.isPresent() != elsewhere.isEmpty()) {
            String both = page.say("people.desk.org.interests.fault.organisation");
            form.fault("organisatie", both);
        }
        return organisation;
    }
}

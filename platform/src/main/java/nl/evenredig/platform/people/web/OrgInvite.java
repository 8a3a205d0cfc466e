// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Invitee;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Page;

/// The blanks with which somebody is invited.
public final class OrgInvite {
    private static final String LANGUAGE = "schrijftaal";

    private OrgInvite() {}

    static Form empty(Page page) {
        return Form.empty(page).with(LANGUAGE, page.language().tag());
    }

    /// In which languages we can write.
    public static List<Option> languages(Page page) {
        return page.languages().stream()
                .map(language -> new Option(language.tag(), language.name()))
                .toList();
    }

    /// Whom it says; empty when something is wrong.
    static Optional<Invitee> invitee(Form form, Optional<AccountId> successorOf, Page page) {
        String address = form.ask("mail", page.say("people.org.invite.address")).required().mail();
        List<String> tags = page.languages().stream().map(Language::tag).toList();
        String language =
                form.ask(LANGUAGE, page.say("people.org.invite.language"))
                        .choice(tags)
                        .orElse(page.language().tag());
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(new Invitee(address, Locale.forLanguageTag(language), successorOf));
    }
}

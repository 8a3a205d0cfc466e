// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Invitee;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.util.MultiValueMap;

/// What somebody typed to invite somebody.
///
/// @param address where the letter goes, as typed
/// @param language the tag of the language in which it is written
/// @param faults what is still wrong
public record OrgInvite(String address, String language, List<Fault> faults) {
    public OrgInvite {
        faults = List.copyOf(faults);
    }

    static OrgInvite empty(Page page) {
        return new OrgInvite("", page.language().tag(), List.of());
    }

    /// @param field which field holds the address
    static OrgInvite of(MultiValueMap<String, String> fields, String field, Page page) {
        String address = Typed.line(Optional.ofNullable(fields.getFirst(field)).orElse(""));
        String language = Optional.ofNullable(fields.getFirst("schrijftaal")).orElse("");
        boolean isKnown = page.languages().stream().anyMatch(known -> known.tag().equals(language));
        List<Fault> faults =
                Typed.address(address).isPresent()
                        ? List.of()
                        : List.of(new Fault(field, page.say("people.org.fault.address")));
        return new OrgInvite(address, isKnown ? language : page.language().tag(), faults);
    }

    /// Whom it is about, once it is without faults.
    Invitee invitee(Optional<AccountId> successorOf) {
        return new Invitee(
                Typed.address(address).orElseThrow(), Locale.forLanguageTag(language), successorOf);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.util.MultiValueMap;

/// What somebody typed who says yes to an invitation.
///
/// @param name how a newcomer wants to be called
/// @param faults what is still wrong
public record OrgAnswer(String name, List<Fault> faults) {
    private static final int NAME = 100;

    public OrgAnswer {
        faults = List.copyOf(faults);
    }

    static OrgAnswer of(MultiValueMap<String, String> fields, boolean isNewcomer, Page page) {
        String name = Typed.line(Optional.ofNullable(fields.getFirst("naam")).orElse(""));
        List<Fault> faults = new ArrayList<>();
        if (isNewcomer && name.isEmpty()) {
            faults.add(new Fault("naam", page.say("people.org.fault.person")));
        }
        if (isNewcomer && name.length() > NAME) {
            faults.add(new Fault("naam", page.say("people.org.fault.long", name.length(), NAME)));
        }
        if (isNewcomer && !fields.containsKey("leeftijd")) {
            faults.add(new Fault("leeftijd", page.say("people.org.fault.age")));
        }
        return new OrgAnswer(name, faults);
    }
}

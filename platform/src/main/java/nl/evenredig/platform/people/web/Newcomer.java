// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.evenredig.platform.people.Roles;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;

/// Somebody whom an administrator lets in.
///
/// @param name how they are called
/// @param address where the invitation goes
/// @param roles what they will be
public record Newcomer(String name, String address, Set<Role> roles) {
    private static final int LONGEST = 80;

    List<Fault> faults(Page page) {
        List<Fault> faults = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST) {
            faults.add(new Fault("naam", page.say("people.signin.name.fault", LONGEST)));
        }
        if (!Address.isOne(address)) {
            faults.add(new Fault("adres", page.say("people.signin.address.fault")));
        }
        if (roles.isEmpty()) {
            faults.add(new Fault("rollen", page.say("people.desk.people.role.fault")));
        }
        if (!Roles.agree(roles)) {
            faults.add(new Fault("rollen", page.say("people.desk.people.refused.independence")));
        }
        return faults;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.ArrayList;
import java.util.List;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;

/// What somebody fills in to make an account.
///
/// @param code the secret of their link
/// @param name as they want to be called
/// @param address only the first administrator fills it in
/// @param isOldEnough whether they are 16 or older
public record Enrolment(String code, String name, String address, boolean isOldEnough) {
    private static final int LONGEST = 80;

    static Enrolment empty(String code) {
        return new Enrolment(code, "", "", false);
    }

    /// @param asksAddress whether an address must be filled in
    List<Fault> faults(Page page, boolean asksAddress) {
        List<Fault> faults = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST) {
            faults.add(new Fault("naam", page.say("people.signin.name.fault", LONGEST)));
        }
        if (asksAddress && !Address.isOne(address)) {
            faults.add(new Fault("adres", page.say("people.signin.address.fault")));
        }
        if (!isOldEnough) {
            faults.add(new Fault("oud", page.say("people.signin.age.fault")));
        }
        return faults;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import nl.evenredig.platform.people.Link;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;

/// What somebody fills in to make an account.
///
/// @param code the secret of their link
/// @param name as they want to be called
/// @param address only the first administrator fills it in
record Enrolment(String code, String name, String address) {
    private static final int LONGEST = 80;

    /// Reads the form; what is wrong is in it afterwards.
    static Enrolment read(Form form, Link link, Page page) {
        String name = form.ask("naam", page.say("people.signin.name")).required().line(LONGEST);
        boolean asksAddress = link.address().isEmpty();
        String address =
                asksAddress
                        ? form.ask("adres", page.say("people.signin.address")).required().mail()
                        : "";
        if (!form.ask("oud", page.say("people.signin.age")).ticked()) {
            form.fault("oud", page.say("people.signin.age.fault"));
        }
        return new Enrolment(form.value("code"), name, address);
    }
}

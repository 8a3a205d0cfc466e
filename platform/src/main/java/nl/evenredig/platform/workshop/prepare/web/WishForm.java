// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.prepare.Guest;

/// What somebody needs to take part, as a guest or the desk fills it in.
final class WishForm {
    private static final int CHILDREN = 10;

    private WishForm() {}

    static Guest.Wishes read(Form form, Page page) {
        String listens =
                form.ask("taal", page.say("workshop.prepare.listens")).line(Guest.LANGUAGE);
        long children =
                form.ask("kinderen", page.say("workshop.prepare.children"))
                        .number(0, CHILDREN)
                        .orElse(0);
        String needs = form.ask("nodig", page.say("workshop.prepare.needs")).text(Guest.NEEDS);
        return new Guest.Wishes(
                listens,
                (int) children,
                form.isChosen("reisgeld", "ja"),
                !form.isChosen("geentelefoon", "ja"),
                needs);
    }

    /// @return the form, with what somebody needs in it
    static Form fill(Form form, Guest.Wishes wishes) {
        String children = wishes.children() == 0 ? "" : Integer.toString(wishes.children());
        form.with("taal", wishes.listensIn())
                .with("kinderen", children)
                .with("nodig", wishes.needs());
        if (wishes.hasTravelMoney()) {
            form.with("reisgeld", "ja");
        }
        return wishes.hasPhone() ? form : form.with("geentelefoon", "ja");
    }
}

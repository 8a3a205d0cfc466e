// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.prepare.Guest;

/// Who somebody is for the day, as the desk fills it in.
final class FaceForm {
    private FaceForm() {}

    /// @return empty when anything in it is wrong
    static Optional<Guest.Face> read(Form form, PrepareVisit visit) {
        String name = form.ask("naam", visit.label("guest.name")).required().line(Guest.NAME);
        String organisation =
                form.ask("organisatie", visit.label("guest.organisation")).line(Guest.ORGANISATION);
        Optional<Party> party =
                form.ask("voor", visit.label("guest.party")).required().choice(Party.class);
        String mail = form.ask("mail", visit.label("guest.mail")).mail();
        Optional<String> tongue =
                form.ask("brief", visit.label("guest.language"))
                        .required()
                        .choice(tongues(visit.page()).stream().map(Option::value).toList());
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(
                        new Guest.Face(
                                name,
                                organisation,
                                party.orElseThrow(),
                                mail,
                                tongue.orElseThrow()));
    }

    static Form fill(Form form, Guest.Face face) {
        return form.with("naam", face.name())
                .with("organisatie", face.organisation())
                .with("voor", face.party().name())
                .with("mail", face.mail())
                .with("brief", face.language());
    }

    static List<Option> tongues(Page page) {
        return page.languages().stream()
                .map(Language::tag)
                .map(tag -> new Option(tag, page.say("workshop.prepare.desk.language." + tag)))
                .toList();
    }
}

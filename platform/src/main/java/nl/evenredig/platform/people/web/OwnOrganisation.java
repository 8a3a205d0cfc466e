// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.people.Representatives;
import nl.evenredig.platform.shared.access.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Opens an organisation only to those who speak for it; to everyone else it is not there.
@Component
final class OwnOrganisation {
    private final Organisations organisations;
    private final Representatives representatives;

    OwnOrganisation(Organisations organisations, Representatives representatives) {
        this.organisations = organisations;
        this.representatives = representatives;
    }

    List<Organisation> all(Actor actor) {
        return representatives.organisations(account(actor)).stream()
                .map(organisations::find)
                .flatMap(Optional::stream)
                .toList();
    }

    Organisation find(String slug, Actor actor) {
        return organisations
                .find(slug)
                .filter(found -> representatives.speaksFor(account(actor), found.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static AccountId account(Actor actor) {
        return AccountId.of(actor.id());
    }
}

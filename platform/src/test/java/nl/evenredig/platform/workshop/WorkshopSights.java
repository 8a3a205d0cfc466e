// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.journey.Sight;
import nl.evenredig.platform.journey.Sights;
import nl.evenredig.platform.workshop.board.Board;
import nl.evenredig.platform.workshop.board.BoardDayStore;
import nl.evenredig.platform.workshop.board.Boards;
import nl.evenredig.platform.workshop.board.Spot;
import nl.evenredig.platform.workshop.prepare.GuestLinks;
import nl.evenredig.platform.workshop.prepare.Guests;
import org.springframework.stereotype.Component;

/// Preparing a day, leading it, and its boards. What needs the code of a table is looked at by its own journey.
@Component
final class WorkshopSights implements Sights {
    private static final String LEADER = "Yara Brandsma";

    private final Workshops workshops;
    private final BoardDayStore days;
    private final Boards boards;
    private final Invited invited;

    /// Who is asked, and the links they get.
    @Component("sightsInvited")
    record Invited(Guests guests, GuestLinks links) {}

    WorkshopSights(Workshops workshops, BoardDayStore days, Boards boards, Invited invited) {
        this.workshops = workshops;
        this.days = days;
        this.boards = boards;
        this.invited = invited;
    }

    @Override
    public List<Sight> sights() {
        List<Sight> sights = new ArrayList<>(prepared());
        sights.addAll(held());
        sights.addAll(laid());
        return sights;
    }

    private List<Sight> prepared() {
        WorkshopId id = first(WorkshopState.INVITING);
        String path = id.path() + "/voorbereiding";
        UUID guest = invited.guests().of(id).getFirst().id();
        String invitation = "/kennisateliers/aanmelden/" + invited.links().fresh(id);
        return List.of(
                Sight.page("/kennisateliers"),
                Sight.page("/kennisateliers/nieuw"),
                Sight.sentEmpty("/kennisateliers/nieuw"),
                Sight.page(id.path()),
                Sight.page(path),
                Sight.page(path + "/plan"),
                Sight.page(path + "/programma"),
                Sight.page(path + "/gasten"),
                Sight.sentEmpty(path + "/gasten"),
                Sight.page(path + "/gasten/" + guest),
                Sight.page(path + "/tafels"),
                Sight.page(path + "/kaarten"),
                Sight.asked(id.path() + "/agenda.ics"),
                Sight.page(invitation));
    }

    private List<Sight> held() {
        WorkshopId id = first(WorkshopState.MORNING);
        return List.of(
                Sight.page(id.path()),
                Sight.page(id.path() + "/voorbereiding/tafels"),
                Sight.page(id.path() + "/voorbereiding/kaarten"),
                Sight.page("/kennisatelier"),
                Sight.sentEmpty("/kennisatelier"),
                Sight.asked("/kennisatelier/ronde").answering(302),
                Sight.asked("/kennisatelier/lijnen").answering(302),
                Sight.asked("/kennisatelier/stroom").answering(204),
                Sight.asked("/kennisatelier/stand").answering(204),
                Sight.page(id.path() + "/scherm").by(LEADER),
                Sight.page(id.path() + "/dag"),
                Sight.page(id.path() + "/dag/kaarten"),
                Sight.asked("/kennisatelier/werker.js"),
                Sight.asked("/kennisatelier/tafel/briefje/" + UUID.randomUUID() + "/bestand")
                        .answering(404),
                Sight.page(id.path() + "/lijnen"),
                Sight.asked("/kennisateliers/2026-999999/stroom").answering(404),
                Sight.asked(id.path() + "/stand"));
    }

    private List<Sight> laid() {
        WorkshopId id = days.begin(RoundState.CLUSTERING);
        Spot spot = new Spot(id, 1, 1);
        days.seat(spot, "Mw. De Bruin");
        UUID first = days.note(spot, "Mensen zijn bang voor de envelop.", false);
        days.note(spot, "Een kind leest de brief voor.", true);
        boards.open(spot, "De brief maakt bang", List.of(first));
        Board board = boards.find(spot).orElseThrow();
        String cluster = board.clusters().getFirst().id().toString();
        String at = "?atelier=" + id + "&tafel=1";
        return List.of(
                Sight.page("/kennisatelier/tafel" + at).by(LEADER),
                Sight.page("/kennisatelier/tafel/bundel/" + cluster + at).by(LEADER),
                Sight.page("/kennisatelier/tafel/kaart" + at).by(LEADER),
                Sight.page("/kennisatelier/tafel/stippen" + at).by(LEADER));
    }

    private WorkshopId first(WorkshopState state) {
        return workshops.all(Set.of(state)).stream()
                .filter(one -> one.plan().venue().name().startsWith("Wijkpunt"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.list.Search;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.Showable;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.board.Board;
import nl.evenredig.platform.workshop.board.Boards;
import nl.evenredig.platform.workshop.board.Paper;
import nl.evenredig.platform.workshop.board.Spot;
import nl.evenredig.platform.workshop.live.Attendees;
import nl.evenredig.platform.workshop.live.Pass;
import nl.evenredig.platform.workshop.live.Passes;
import nl.evenredig.platform.workshop.live.Weighing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// At which board somebody stands: a scribe at that of their table, who leads the day at any.
@Component
final class ScribeDesk {
    static final String HERE = "/kennisatelier/tafel";
    static final String WORKSHOP = "atelier";
    static final String TABLE = "tafel";

    private static final int TABLES = 99;

    private final Hall hall;
    private final Rounds rounds;
    private final Boards boards;
    private final Paper paper;

    /// Who is in, and what they gave.
    @Component("workshopScribeHall")
    record Hall(Passes passes, Attendees attendees, Weighing weighing) {}

    ScribeDesk(Hall hall, Rounds rounds, Boards boards, Paper paper) {
        this.hall = hall;
        this.rounds = rounds;
        this.boards = boards;
        this.paper = paper;
    }

    /// The board; empty for somebody who stands at none.
    Optional<Spot> spot(HttpServletRequest request, Page page) {
        Optional<Spot> led =
                page.may(Permission.LEAD_WORKSHOPS) ? asked(request) : Optional.empty();
        return led.or(() ->
                hall.passes()
                        .of(request)
                        .filter(pass -> pass.kind() == Pass.Kind.SCRIBE)
                        .flatMap(pass -> now(pass.workshop(), pass.table())));
    }

    /// The same, for a form that somebody sends from a board.
    Spot find(HttpServletRequest request, Page page) {
        return spot(request, page)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<Spot> asked(HttpServletRequest request) {
        String workshop = request.getParameter(WORKSHOP);
        String table = request.getParameter(TABLE);
        if (workshop == null || table == null || !table.matches("[1-9][0-9]?")) {
            return Optional.empty();
        }
        return WorkshopId.read(workshop)
                .flatMap(id -> now(id, Math.min(Integer.parseInt(table), TABLES)));
    }

    /// The round that goes on now: the last that has begun, or the first.
    private Optional<Spot> now(WorkshopId id, int table) {
        List<Round> all = rounds.of(id);
        return all.stream()
                .filter(round -> round.state() != RoundState.READY)
                .max(Comparator.comparingInt(Round::number))
                .or(() -> all.stream().findFirst())
                .map(round -> new Spot(id, round.number(), table));
    }

    TableView view(Spot spot, HttpServletRequest request, Page page) {
        Board board = boards.find(spot).orElseThrow();
        return new TableView(
                board,
                paper.people(spot),
                paper.bottlenecks(spot),
                boards.last(spot),
                new TableView.Weights(
                        hall.weighing().outcome(board.round()),
                        Showable.among(hall.attendees().present(spot.workshop()))),
                new TableView.Asked(
                        page.may(Permission.LEAD_WORKSHOPS) && asked(request).isPresent(),
                        Search.of(request, List.of())));
    }

    /// Back to the board, telling what came of it.
    static String back(Spot spot, HttpServletRequest request, Page page, String told) {
        String led =
                request.getParameter(WORKSHOP) == null
                        ? ""
                        : "&" + WORKSHOP + "=" + spot.workshop() + "&" + TABLE + "=" + spot.table();
        return "redirect:" + page.link(HERE) + "?melding=" + told + led;
    }

    /// An id that a form of ours sends.
    static UUID id(Form form, String field) {
        return some(form, field)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /// An id; empty for anything else.
    static Optional<UUID> some(Form form, String field) {
        try {
            return Optional.of(UUID.fromString(form.value(field)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

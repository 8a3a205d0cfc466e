// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import java.util.List;
import java.util.stream.IntStream;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.prepare.Guest;
import nl.evenredig.platform.workshop.prepare.Seated;

/// Who sits where, as a page shows it.
///
/// @param guests who come
/// @param held the rounds of the day
/// @param tables seats of each table, the first of table 1
public record SeatSheet(
        List<Guest> guests, List<Round> held, List<Integer> tables, Seated.Plan plan) {
    public SeatSheet {
        guests = List.copyOf(guests);
        held = List.copyOf(held);
        tables = List.copyOf(tables);
    }

    public boolean isSeated() {
        return !plan.seats().isEmpty();
    }

    /// Those at a table in a round.
    public List<Guest> at(int round, int table) {
        return guests.stream().filter(guest -> plan.table(round, guest.id()) == table).toList();
    }

    /// The numbers of all rounds.
    public List<Integer> rounds() {
        return held.stream().map(Round::number).toList();
    }

    /// Those without a seat in some round that is still to be held.
    public List<Guest> standing() {
        return guests.stream()
                .filter(guest ->
                        held.stream()
                                .filter(round -> round.state() != RoundState.LOCKED)
                                .anyMatch(round -> plan.table(round.number(), guest.id()) == 0))
                .toList();
    }

    /// The numbers of all tables.
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, tables.size()).boxed().toList();
    }
}

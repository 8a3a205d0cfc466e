// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.Showable;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.live.Attendee;
import nl.evenredig.platform.workshop.live.SharedNote;
import nl.evenredig.platform.workshop.live.Weighed;

/// The day as the screen and the facilitator see it.
///
/// @param counts how many notes lie at each table
/// @param notes what everyone may read
/// @param weighed with dots only when the round is locked
/// @param gave how many people gave dots
/// @param programme what was planned
/// @param now what time it is
public record DayView(
        Workshop workshop,
        Optional<Round> round,
        List<Attendee> people,
        Map<Integer, Integer> counts,
        List<SharedNote> notes,
        List<Weighed> weighed,
        int gave,
        Map<Party, Integer> present,
        List<Planned> programme,
        Instant now) {
    private static final int WALL = 400;

    /// What hangs on the wall: the newest, in their order, as many as a wall can hold.
    public List<SharedNote> newest() {
        return notes.subList(Math.max(0, notes.size() - WALL), notes.size());
    }

    public String stateKey() {
        return round.map(PhoneView::key).orElse("workshop.round.state.ready");
    }

    public long minutesLeft() {
        return PhoneView.minutesLeft(round, now);
    }

    public int here() {
        return present.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The kinds of parties that may be shown by themselves.
    public Set<Party> shown() {
        return Showable.among(present);
    }

    /// The numbers of tables where somebody sits or a note lies.
    public List<Integer> tables() {
        return Stream.concat(people.stream().map(Attendee::table), counts.keySet().stream())
                .filter(table -> table > 0)
                .distinct()
                .sorted()
                .toList();
    }

    public int notesAt(int table) {
        return counts.getOrDefault(table, 0);
    }

    public int notesInAll() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

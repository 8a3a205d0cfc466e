// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.live.OwnNote;
import nl.evenredig.platform.workshop.live.SharedNote;
import nl.evenredig.platform.workshop.live.Weighed;

/// What somebody's phone shows now.
///
/// @param own their own notes of the round
/// @param shared what everyone may read
/// @param asked what is weighed, or was: with dots only when the round is locked
/// @param given what they gave themselves
/// @param now what time it is
public record PhoneView(
        Workshop workshop,
        Optional<Round> round,
        Seat seat,
        List<OwnNote> own,
        List<SharedNote> shared,
        List<Weighed> asked,
        Map<UUID, Integer> given,
        Outcome outcome,
        Instant now) {
    private static final int BLOCKS = 10;

    /// Who it is and where they sit.
    ///
    /// @param ownCode with which their second phone comes in
    public record Seat(String name, int table, String ownCode) {}

    /// What is needed to show an outcome by kind of party.
    public record Outcome(Map<Party, Integer> present, Set<Party> shown) {}

    public String stateKey() {
        return round.map(PhoneView::key).orElse("workshop.round.state.ready");
    }

    /// When this changes, everything on the page is new.
    public String phase() {
        return isConcluding()
                ? workshop.state().name()
                : round.map(one -> one.number() + "-" + one.state()).orElse("");
    }

    static String key(Round round) {
        return "workshop.round.state."
                + round.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean is(RoundState state) {
        return round.filter(one -> one.state() == state).isPresent();
    }

    public boolean isWaiting() {
        return round.isEmpty() || is(RoundState.READY);
    }

    public boolean isWriting() {
        return is(RoundState.SILENT_WRITING);
    }

    public boolean isReading() {
        return is(RoundState.SHARING) || is(RoundState.CLUSTERING);
    }

    public boolean isWeighing() {
        return is(RoundState.WEIGHING);
    }

    public boolean isLocked() {
        return is(RoundState.LOCKED);
    }

    /// Whether the chair writes conclusions.
    public boolean isConcluding() {
        return workshop.state() == WorkshopState.CONCLUDING;
    }

    /// Whole minutes left, rounded up; 0 when the time is over.
    public long minutesLeft() {
        return minutesLeft(round, now);
    }

    static long minutesLeft(Optional<Round> round, Instant now) {
        return round.flatMap(Round::until)
                .map(until -> Duration.between(now, until).toSeconds())
                .filter(seconds -> seconds > 0)
                .map(seconds -> (seconds + 59) / 60)
                .orElse(0L);
    }

    /// Blocks of the clock that are over.
    public int blocksOver() {
        int all = blocks();
        long minutes = round.map(Round::minutes).orElse(1);
        return (int) Math.min(all, Math.max(0, all - minutesLeft() * all / Math.max(1, minutes)));
    }

    /// All blocks of the clock.
    public int blocks() {
        return Math.min(BLOCKS, round.map(Round::minutes).orElse(1));
    }

    /// Dots that they can still give.
    public int dotsLeft() {
        return round.map(Round::dots).orElse(0)
                - given.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// What everyone gave together.
    public int dotsInAll() {
        return asked.stream().mapToInt(Weighed::total).sum();
    }

    public int peopleInAll() {
        return outcome.present().values().stream().mapToInt(Integer::intValue).sum();
    }
}

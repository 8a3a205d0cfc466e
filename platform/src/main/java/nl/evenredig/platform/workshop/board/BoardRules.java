// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.Optional;
import java.util.function.Function;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.Tides;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/// What may be done on a board when: the round keeps its state while something is done, everyone at the table sees it
/// afterwards, and what is forbidden leaves nothing behind.
@Component
record BoardRules(Rounds rounds, Tides tides, Audit audit) {
    /// Whether notes may be laid together.
    static boolean isLaying(Round round) {
        return round.state() == RoundState.SHARING || round.state() == RoundState.CLUSTERING;
    }

    /// Whether it can still be said what a cluster is.
    static boolean isOpen(Round round) {
        return isLaying(round) || round.state() == RoundState.WEIGHING;
    }

    /// Does something with a board.
    ///
    /// @param deed gives the key of what forbids it; nothing when nothing does
    Move change(Spot spot, Function<Round, Optional<Move>> deed) {
        Optional<Round> round = rounds.share(spot.workshop(), spot.round());
        if (round.isEmpty()) {
            return new Move.Gone();
        }
        Optional<Move> refused = deed.apply(round.get());
        if (refused.isPresent()) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return refused.get();
        }
        tides.rise(spot.workshop(), spot.table());
        return new Move.Done();
    }

    /// The round is past this.
    static Optional<Move> late() {
        return Optional.of(new Move.Forbidden("workshop.board.move.late"));
    }

    static Optional<Move> overtaken() {
        return Optional.of(new Move.Overtaken());
    }

    static Optional<Move> gone() {
        return Optional.of(new Move.Gone());
    }

    void note(Actor by, String action, Spot spot) {
        String object = "workshop:" + spot.workshop() + "/" + spot.round() + "/" + spot.table();
        audit.record(by, action, object, Audit.Result.DONE);
    }
}

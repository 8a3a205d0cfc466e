// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.Tides;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What everyone writes by themselves. As long as a round is silent nobody reads another's notes; what comes later is
/// marked, never dropped. The clock of a phone plays no part.
@Component("workshopNotes")
@Transactional
public class Notes {
    private final NoteStore store;
    private final Rounds rounds;
    private final Tides tides;
    private final Uploads uploads;

    Notes(NoteStore store, Rounds rounds, Tides tides, Uploads uploads) {
        this.store = store;
        this.rounds = rounds;
        this.tides = tides;
        this.uploads = uploads;
    }

    /// Takes a note in, once, however often it is sent.
    public Taken write(Pass pass, Written written) {
        Optional<Round> round = rounds.share(pass.workshop(), written.round());
        if (round.isEmpty()
                || pass.participant().isEmpty()
                || round.get().state() == RoundState.READY) {
            return Taken.REFUSED;
        }
        boolean isEmpty = written.words().isEmpty() && written.voice().isEmpty();
        boolean isWrong = written.words().length() > Written.WORDS || written.revision() < 1;
        if (isWrong || (isEmpty && !written.isBack())) {
            return Taken.WRONG;
        }
        Taken taken = keep(pass, written, round.get());
        if (taken == Taken.STORED || taken == Taken.LATE) {
            tides.rise(pass.workshop(), pass.table());
        }
        return taken;
    }

    private Taken keep(Pass pass, Written written, Round round) {
        UUID author = pass.participant().orElseThrow();
        boolean isLate = round.state() != RoundState.SILENT_WRITING;
        boolean isFull = store.own(round, author).size() >= Written.NOTES;
        if (!isFull && store.add(round, pass, written, isLate)) {
            written.voice()
                    .ifPresent(voice ->
                            uploads.claim(voice, FileKind.VOICE, Written.owner(written.id())));
            return isLate ? Taken.LATE : Taken.STORED;
        }
        if (!store.isOwn(written.id(), author)) {
            return Taken.REFUSED;
        }
        if (!store.change(author, written, isLate)) {
            return Taken.SAME;
        }
        return isLate ? Taken.LATE : Taken.STORED;
    }

    /// Somebody's own notes.
    @Transactional(readOnly = true)
    public List<OwnNote> own(Round round, UUID participant) {
        return store.own(round, participant);
    }

    /// What everyone may read: nothing as long as the round is silent.
    ///
    /// @param table only of this table; empty for all
    @Transactional(readOnly = true)
    public List<SharedNote> shared(Round round, Optional<Integer> table) {
        return round.state().isShared() ? store.shared(round, table) : List.of();
    }

    /// How many notes lie at each table, open or closed.
    @Transactional(readOnly = true)
    public Map<Integer, Integer> counts(Round round) {
        return store.counts(round);
    }
}

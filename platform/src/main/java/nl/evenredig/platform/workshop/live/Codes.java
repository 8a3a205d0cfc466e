// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The codes that let people in on the day: one for each table, one for its scribe, one for screens.
@Component("workshopCodes")
@Transactional
public class Codes {
    private final CodeStore store;
    private final Workshops workshops;

    Codes(CodeStore store, Workshops workshops) {
        this.store = store;
        this.workshops = workshops;
    }

    /// All codes of a workshop; those that are missing are made.
    public List<Code> of(WorkshopId id) {
        store.add(new Code(Code.fresh(), id, Pass.Kind.SCREEN, 0));
        for (int table : store.tables(id)) {
            store.add(new Code(Code.fresh(), id, Pass.Kind.PARTICIPANT, table));
            store.add(new Code(Code.fresh(), id, Pass.Kind.SCRIBE, table));
        }
        return store.of(id);
    }

    /// What a code opens now.
    @Transactional(readOnly = true)
    public Opening open(String typed) {
        Optional<Code> code = Code.read(typed).flatMap(store::find);
        if (code.isEmpty()) {
            return new Opening.Unknown();
        }
        Optional<WorkshopState> state = workshops.find(code.get().workshop()).map(Workshop::state);
        if (state.filter(Codes::isOpen).isPresent()) {
            return new Opening.Opened(code.get());
        }
        return state.filter(WorkshopState::isAhead).isPresent()
                ? new Opening.Early()
                : new Opening.Old();
    }

    /// Whether codes and passes hold in this state.
    static boolean isOpen(WorkshopState state) {
        return state == WorkshopState.CONFIRMED || state.isLive();
    }
}

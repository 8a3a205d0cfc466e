// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.util.List;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.workshop.WorkshopId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publications in other languages: a help to read by, labelled as long as nobody checked it.
@Component
@Transactional
public class OutcomeTranslations {
    private final TranslationStore store;
    private final Publications publications;
    private final Publications.Ground ground;

    OutcomeTranslations(
            TranslationStore store, Publications publications, Publications.Ground ground) {
        this.store = store;
        this.publications = publications;
        this.ground = ground;
    }

    /// A publication as readers of a language can read it; Dutch when there is no other.
    @Transactional(readOnly = true)
    public Pieces find(WorkshopId id, String language) {
        return of(id).stream()
                .filter(pieces -> pieces.language().equals(language))
                .findFirst()
                .orElseGet(Pieces::dutch);
    }

    /// All there are.
    @Transactional(readOnly = true)
    public List<Pieces> of(WorkshopId id) {
        return store.of(id, publications.latest(id).map(Edition::number).orElse(0));
    }

    /// Puts a translation down over an earlier one in the same language.
    ///
    /// @param edition of which it was made
    public Move write(WorkshopId id, int edition, Pieces made, Actor by) {
        if (publications.latest(id).isEmpty()) {
            return new Move.Gone();
        }
        store.write(id, edition, made, by);
        ground.note(by, "workshop.publication-translated", id);
        return new Move.Done();
    }
}

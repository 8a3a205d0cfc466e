// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What was not sent yet is there again, and what was done by mistake can be taken back: for oneself only.
@ExtendWith(InTown.class)
class DraftsTest {
    private static Actor someone() {
        return new Actor(UUID.randomUUID().toString(), "", Set.of(Role.RESIDENT), false);
    }

    @Test
    void aDraftIsKeptForItsOwnerAlone(RunningTown town) {
        DraftStore store = town.part(DraftStore.class);
        Drafts drafts = town.part(Drafts.class);
        Actor samira = someone();
        assertThat(drafts.save(samira, "proef", Map.of("naam", List.of("Eerst")))).isTrue();
        Map<String, List<String>> typed =
                Map.of("naam", List.of("Samira"), "wijken", List.of("a", "b"), "leeg", List.of(""));
        assertThat(drafts.save(samira, "proef", typed)).isTrue();
        assertThat(store.find(samira.id(), "proef").orElseThrow())
                .isEqualTo(Map.of("naam", List.of("Samira"), "wijken", List.of("a", "b")));
        assertThat(store.find(someone().id(), "proef")).isEmpty();
        drafts.drop(samira, "proef");
        assertThat(store.find(samira.id(), "proef")).isEmpty();
    }

    @Test
    void nothingIsKeptOfAStrangerOrOfFarTooMuch(RunningTown town) {
        Drafts drafts = town.part(Drafts.class);
        assertThat(drafts.save(Actor.stranger(), "proef", Map.of("naam", List.of("x")))).isFalse();
        assertThat(drafts.save(someone(), "proef", Map.of("naam", List.of("x".repeat(300_000)))))
                .isFalse();
        assertThat(drafts.destroy(Instant.EPOCH)).isZero();
    }

    @Test
    void aStrangerIsSentToSignIn(RunningTown town) throws Exception {
        assertThat(town.post("/concept", "a=1").statusCode()).isEqualTo(403);
    }

    @Test
    void aDeedIsTakenBackOnceAndByWhoDidIt(RunningTown town) {
        Undo undo = town.part(Undo.class);
        Actor editor = someone();
        undo.offer(editor, "proef.removed", "note:7", Duration.ofMinutes(5));
        Offer offer = undo.open(editor, "proef.removed").orElseThrow();
        String id = offer.id().toString();
        assertThat(offer.object()).isEqualTo("note:7");
        assertThat(undo.open(editor, "proef.added")).isEmpty();
        assertThat(undo.take(someone(), "proef.removed", id)).isEmpty();
        assertThat(undo.take(editor, "proef.removed", "geen id")).isEmpty();
        assertThat(undo.take(editor, "proef.removed", id)).contains("note:7");
        assertThat(undo.take(editor, "proef.removed", id)).isEmpty();
    }

    @Test
    void anOfferEnds(RunningTown town) {
        Undo undo = town.part(Undo.class);
        Actor editor = someone();
        undo.offer(editor, "proef.removed", "note:8", Duration.ZERO);
        assertThat(undo.open(editor, "proef.removed")).isEqualTo(Optional.empty());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.board.Harvest;
import nl.evenredig.platform.workshop.board.Harvests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A report says what the day brought, shows nobody's own dots, and changes only in sight.
@SpringBootTest
@Import({Held.class, AskedStore.class})
final class PublicationsTest {
    @Autowired private Held held;
    @Autowired private Harvests harvests;
    @Autowired private Publications publications;
    @Autowired private Publishing publishing;
    @Autowired private OutcomeTranslations translations;

    @Test
    void theHarvestIsTheWholeDay() {
        Harvest harvest = harvests.of(held.day(""));
        assertThat(harvest.present())
                .isEqualTo(Map.of(Party.MUNICIPALITY, 3, Party.MIGRANT_ORGANISATION, 1));
        assertThat(harvest.bottlenecks())
                .extracting(one -> one.number() + " " + one.title() + " " + one.weight().total())
                .containsExactly("1 Brieven zijn lang 6", "2 Niemand neemt op 6");
        assertThat(harvest.bottlenecks().getFirst().notes()).hasSize(2);
        assertThat(harvest.solutions())
                .extracting(one -> one.bottlenecks().size())
                .containsExactly(1, 0);
        assertThat(harvest.lines()).hasSize(1);
    }

    @Test
    void theDotsOfOnePersonAreNeverShownByThemselves() {
        Publication draft = publications.draft(held.workshop(held.day("")));
        assertThat(draft.bottlenecks())
                .allSatisfy(point -> {
                    assertThat(point.weight().kinds()).isEmpty();
                    assertThat(point.weight().others()).isEqualTo(point.weight().total());
                });
        assertThat(draft.people()).isEqualTo(4);
    }

    @Test
    void twoEditorsDoNotWriteOverEachOther() {
        WorkshopId id = held.day("");
        Prose first = new Prose("Eerst.", "", Prose.Sorting.NUMBER, 0);
        Prose second = new Prose("Tegelijk.", "", Prose.Sorting.NUMBER, 0);
        assertThat(publications.write(id, first, Held.EDITOR).isDone()).isTrue();
        assertThat(publications.write(id, second, Held.EDITOR)).isEqualTo(new Move.Overtaken());
        Prose later = new Prose("Daarna.", "", Prose.Sorting.WEIGHT, 1);
        assertThat(publications.write(id, later, Held.EDITOR).isDone()).isTrue();
        assertThat(publications.versions(id))
                .extracting(Prose::introduction)
                .containsExactly("Daarna.", "Eerst.");
    }

    @Test
    void whatIsPublishedStaysAsItWasAndACorrectionSaysWhy() {
        WorkshopId id = held.checked("");
        publishing.publish(id, held.version(id), Held.EDITOR);
        Publication before = publications.latest(id).orElseThrow().content();
        assertThat(
                        publications.write(
                                id, new Prose("Stil.", "", Prose.Sorting.NUMBER, 1), Held.EDITOR))
                .isEqualTo(new Move.Forbidden("workshop.outcome.desk.move.closed"));
        Publishing.Corrected corrected =
                new Publishing.Corrected("Beter.", "Eén tip.", Set.of(), "Er stond een fout.");
        assertThat(publishing.correct(id, 1, corrected, Held.EDITOR).isDone()).isTrue();
        assertThat(publishing.correct(id, 1, corrected, Held.EDITOR))
                .isEqualTo(new Move.Overtaken());
        List<Edition> editions = publications.editions(id);
        assertThat(editions).extracting(Edition::number).containsExactly(2, 1);
        assertThat(editions.getFirst().reason()).isEqualTo("Er stond een fout.");
        assertThat(editions.getFirst().content().introduction()).isEqualTo("Beter.");
        assertThat(editions.getLast().content()).isEqualTo(before);
        assertThatThrownBy(() -> new Publishing.Corrected("", "", Set.of(), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTranslationIsLabelledAsLongAsNobodyCheckedItAndWhenDutchMovedOn() {
        WorkshopId id = held.checked("");
        publishing.publish(id, held.version(id), Held.EDITOR);
        assertThat(translations.find(id, "tr").isDutch()).isTrue();
        Pieces made = new Pieces("tr", Map.of("title", "Mektup günü"), false, false);
        assertThat(translations.write(id, 1, made, Held.EDITOR).isDone()).isTrue();
        Pieces read = translations.find(id, "tr");
        assertThat(read.isChecked()).isFalse();
        assertThat(read.say("title", "Dag")).isEqualTo("Mektup günü");
        assertThat(read.say("aim", "Doel")).isEqualTo("Doel");
        assertThat(read.tongue("aim")).isEqualTo("nl");
        publishing.correct(
                id, 1, new Publishing.Corrected("Beter.", "", Set.of(), "Fout."), Held.EDITOR);
        assertThat(translations.find(id, "tr").isOutdated()).isTrue();
    }
}

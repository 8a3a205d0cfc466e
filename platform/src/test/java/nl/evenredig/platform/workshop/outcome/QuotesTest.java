// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.retention.Retention;
import nl.evenredig.platform.workshop.WorkshopId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Nobody is quoted who did not say yes, and a yes can be taken back until the report is out.
@SpringBootTest
@Import({Held.class, AskedStore.class})
final class QuotesTest {
    @Autowired private Held held;
    @Autowired private AskedStore asked;
    @Autowired private Publications publications;
    @Autowired private Publishing publishing;
    @Autowired private Checks checks;
    @Autowired private Quotes quotes;
    @Autowired private Retention retention;

    @Test
    void silenceIsNoConsent() {
        WorkshopId id = held.checked("");
        publishing.publish(id, held.version(id), Held.EDITOR);
        assertThat(publications.latest(id).orElseThrow().content().quotes()).isEmpty();
    }

    @Test
    void whoSaysYesIsQuotedWithOrWithoutTheirName() {
        WorkshopId id = held.checked("");
        answer(id, "De brief", Quote.State.NAMED);
        answer(id, "Ik lees", Quote.State.UNNAMED);
        assertThat(publications.draft(held.workshop(id)).quotes())
                .containsExactlyInAnyOrder(
                        new Publication.Quoted("De brief maakt mijn moeder bang.", "Amal"),
                        new Publication.Quoted("Ik lees ze zelf ook niet.", ""));
    }

    @Test
    void whoTakesAYesBackIsForgottenBeforePublishingAndTooLateAfterwards() {
        WorkshopId id = held.checked("");
        Quote one = held.quote(id, "De brief");
        Quote other = held.quote(id, "Ik lees");
        answer(id, "De brief", Quote.State.NAMED);
        answer(id, "Ik lees", Quote.State.NAMED);
        assertThat(answer(id, one, Quote.State.REFUSED).isDone()).isTrue();
        assertThat(quotes.of(id))
                .filteredOn(quote -> quote.id().equals(one.id()))
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.state()).isEqualTo(Quote.State.WITHDRAWN);
                    assertThat(quote.words()).isEmpty();
                });
        publishing.publish(id, held.version(id), Held.EDITOR);
        assertThat(publications.latest(id).orElseThrow().content().quotes())
                .extracting(Publication.Quoted::name)
                .containsExactly("Sanne");
        assertThat(answer(id, other, Quote.State.REFUSED))
                .isEqualTo(new Move.Forbidden("workshop.outcome.check.late"));
    }

    @Test
    void onlyItsAuthorAnswersForAQuote() {
        WorkshopId id = held.checked("");
        Quote quote = held.quote(id, "De brief");
        UUID other = held.quote(id, "Ik lees").participant();
        Quotes.Choice yes = new Quotes.Choice(quote.id(), Quote.State.NAMED);
        assertThat(quotes.answer(id, other, yes, Actor.stranger())).isEqualTo(new Move.Gone());
        assertThat(publications.draft(held.workshop(id)).quotes()).isEmpty();
    }

    @Test
    void whoHasMailGetsALinkAndWhoHasNoneIsHelpedByAnOfficial() {
        String mail = "amal" + UUID.randomUUID() + "@voorbeeld.example";
        WorkshopId id = held.day(mail);
        held.write(id);
        held.layBefore(id);
        List<String> links = asked.secrets(mail, "workshop.check");
        assertThat(links).hasSize(2);
        Reading reading = checks.find(new Secret(links.getFirst())).orElseThrow();
        assertThat(reading.workshop()).isEqualTo(id);
        assertThat(checks.of(id)).filteredOn(one -> !one.hasMail()).hasSize(2);
        checks.answer(reading, Actor.stranger());
        Reading helped =
                checks.of(id).stream().filter(one -> !one.hasMail()).findFirst().orElseThrow();
        checks.answer(helped, Held.EDITOR);
        assertThat(checks.of(id)).filteredOn(Reading::isNoted).hasSize(1);
        assertThat(checks.isOver(id)).isFalse();
        asked.endedOn(id, Held.today().minusDays(1));
        assertThat(checks.isOver(id)).isTrue();
        asked.endedOn(id, Held.today().minusDays(100));
        retention.destroy();
        assertThat(checks.find(new Secret(links.getFirst()))).isEmpty();
    }

    private void answer(WorkshopId id, String beginning, Quote.State state) {
        assertThat(answer(id, held.quote(id, beginning), state).isDone()).isTrue();
    }

    private Move answer(WorkshopId id, Quote quote, Quote.State state) {
        return quotes.answer(
                id, quote.participant(), new Quotes.Choice(quote.id(), state), Actor.stranger());
    }
}

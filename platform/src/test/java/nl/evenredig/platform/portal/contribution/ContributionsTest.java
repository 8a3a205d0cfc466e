// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.UploadId;
import nl.evenredig.platform.shared.upload.Uploads;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// A reader says something without an account, sees what came of it, and takes it back; nothing of them is kept that is
/// not needed.
@SpringBootTest
final class ContributionsTest {
    private static final Actor EDITOR =
            new Actor(UUID.randomUUID().toString(), "Anouk", Set.of(Role.EDITOR), true);

    @Autowired private Contributions contributions;
    @Autowired private Moderation moderation;
    @Autowired private Uploads uploads;
    @Autowired private List<RetentionTerm> terms;
    @Autowired private KeptStore kept;

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {
        @Bean
        KeptStore kept(DSLContext sql) {
            return new KeptStore(sql);
        }
    }

    private static Sending words(String page, String words) {
        return new Sending(page, "nl", words, "Samira", Optional.empty(), false);
    }

    private ContributionKey send(String page, String words) {
        return contributions.receive(words(page, words), Optional.empty());
    }

    private Contribution at(ContributionKey key) {
        return contributions.find(key).orElseThrow();
    }

    private void decide(ContributionKey key, Decision decision) {
        assertThat(moderation.decide(at(key).seen(), decision, EDITOR).isDone()).isTrue();
    }

    @Test
    void theSecretIsKeptNowhereAndOpensOneContribution() {
        ContributionKey key = send("/vraag/2042-1", "Wij willen een bankje.");
        assertThat(at(key).said().words()).isEqualTo("Wij willen een bankje.");
        assertThat(at(key).state()).isEqualTo(ContributionState.RECEIVED);
        assertThat(kept.everything()).doesNotContain(key.secret());
        assertThat(key.toString()).doesNotContain(key.secret());
        assertThat(contributions.find(new ContributionKey("verzonnen"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nl,De link naar uw bijdrage,/bijdrage/",
        "en,The link to your contribution,/en/bijdrage/",
        "ar,رابط مساهمتك,/ar/bijdrage/"
    })
    void aLetterHoldsTheLinkAndNothingThatAnybodyTyped(
            String language, String subject, String path) {
        String address = language + "-bijdrage@voorbeeld.nl";
        ContributionKey key =
                contributions.receive(
                        words("/vraag/2042-2", "KOOP NU"),
                        Optional.of(new Reply(address, language)));
        assertThat(kept.letters(address)).hasSize(1);
        assertThat(kept.letters(address).getFirst())
                .startsWith(subject)
                .endsWith(path + key.secret())
                .doesNotContain("KOOP NU", "Samira");
        assertThat(kept.everything()).doesNotContain(address);
    }

    @Test
    void nobodyIsFloodedWithLetters() {
        for (int i = 0; i < 5; i++) {
            contributions.receive(
                    words("/vraag/2042-3", "Nummer " + i),
                    Optional.of(new Reply("vaak-bijdrage@voorbeeld.nl", "nl")));
        }
        assertThat(kept.letters("vaak-bijdrage@voorbeeld.nl")).hasSize(3);
    }

    @Test
    void whatSeemsFromAProgramWaitsApartAndSendsNoLetter() {
        Sending suspect = new Sending("/vraag/2042-4", "en", "CHEAP", "", Optional.empty(), true);
        ContributionKey key =
                contributions.receive(
                        suspect, Optional.of(new Reply("spam-bijdrage@voorbeeld.nl", "nl")));
        assertThat(at(key).state()).isEqualTo(ContributionState.SPAM);
        assertThat(kept.letters("spam-bijdrage@voorbeeld.nl")).isEmpty();
        decide(key, new Decision.Reconsider());
        assertThat(at(key).state()).isEqualTo(ContributionState.HELD);
    }

    @Test
    void readersSeeWhatWasPublishedTheNewestFirstAndTheAnswer() {
        String page = "/vraag/2042-5";
        List<ContributionKey> keys =
                IntStream.range(0, 12).mapToObj(i -> send(page, "Nummer " + i)).toList();
        assertThat(contributions.published(page, 0, 10)).isEmpty();
        keys.forEach(key -> decide(key, new Decision.Publish()));
        decide(keys.getLast(), new Decision.Answer("Dat doen wij."));
        List<Contribution> first = contributions.published(page, 0, 10);
        assertThat(first).hasSize(10);
        assertThat(first.getFirst().said().words()).isEqualTo("Nummer 11");
        assertThat(first.getFirst().fate().answer()).isEqualTo("Dat doen wij.");
        assertThat(contributions.published(page, 10, 10)).hasSize(2);
        assertThat(contributions.countPublished(page)).isEqualTo(12);
        assertThat(contributions.published("/vraag/2042-6", 0, 10)).isEmpty();
    }

    @Test
    void whoTakesBackLeavesNoWordsAndOnlyAMarkWhereItStood() {
        String page = "/vraag/2042-7";
        ContributionKey shown = send(page, "Getoond geheim");
        ContributionKey unseen = send(page, "Ongezien geheim");
        decide(shown, new Decision.Publish());
        decide(shown, new Decision.Answer("Antwoord op geheim"));
        assertThat(contributions.withdraw(shown)).isTrue();
        assertThat(contributions.withdraw(unseen)).isTrue();
        assertThat(contributions.withdraw(shown)).isFalse();
        assertThat(kept.everything()).doesNotContain("geheim");
        assertThat(contributions.published(page, 0, 10)).hasSize(1).allMatch(Contribution::isMark);
        assertThat(at(unseen).isMark()).isFalse();
    }

    @Test
    void aVoiceBelongsToItsContributionAndGoesWithIt() {
        UploadId voice = uploads.keep(FileKind.VOICE, wav());
        Sending spoken = new Sending("/vraag/2042-8", "ti", "", "", Optional.of(voice), false);
        ContributionKey key = contributions.receive(spoken, Optional.empty());
        assertThat(at(key).said().needsTranscript()).isTrue();
        assertThat(moderation.voice(at(key).id())).isPresent();
        assertThat(moderation.decide(at(key).seen(), new Decision.Publish(), EDITOR))
                .isInstanceOf(Handling.Unready.class);
        contributions.withdraw(key);
        assertThat(uploads.find(voice)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "contribution.kept.spam,SPAM,P30D",
        "contribution.kept.refused,REFUSED,P6M",
        "contribution.kept.withdrawn,WITHDRAWN,P6M",
        "contribution.kept.published,PUBLISHED,P5Y"
    })
    void eachIsKeptForItsTermAndNoLonger(String name, ContributionState state, String period) {
        ContributionKey young = brought(state);
        ContributionKey old = brought(state);
        RetentionTerm term =
                terms.stream().filter(one -> one.key().equals(name)).findFirst().orElseThrow();
        assertThat(term.period()).isEqualTo(Period.parse(period));
        Instant before = Instant.now().atOffset(ZoneOffset.UTC).minus(term.period()).toInstant();
        kept.age(at(old).id(), before.minusSeconds(60));
        kept.age(at(young).id(), before.plusSeconds(60));
        assertThat(term.destroyer().applyAsInt(before)).isPositive();
        assertThat(contributions.find(old)).isEmpty();
        assertThat(contributions.find(young)).isPresent();
    }

    @Test
    void everyDeedIsALineWithoutAName() {
        ContributionKey key = send("/vraag/2042-9", "Wij willen een bankje.");
        decide(key, new Decision.Publish());
        contributions.withdraw(key);
        assertThat(kept.deeds(at(key).id()))
                .containsExactly(
                        "portal.contribution-received",
                        "portal.contribution-held",
                        "portal.contribution-published",
                        "portal.contribution-withdrawn");
    }

    private ContributionKey brought(ContributionState state) {
        ContributionKey key = send("/vraag/2042-10", "Om te vergeten");
        switch (state) {
            case SPAM -> decide(key, new Decision.Suspect());
            case REFUSED -> decide(key, new Decision.Refuse(HouseRule.LAW, ""));
            case WITHDRAWN -> contributions.withdraw(key);
            case PUBLISHED -> decide(key, new Decision.Publish());
            case RECEIVED, HELD, ANSWERED, LINKED ->
                    throw new IllegalArgumentException("No term for state=" + state + ".");
        }
        return key;
    }

    private static byte[] wav() {
        return "RIFF\0\0\0\0WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1);
    }
}

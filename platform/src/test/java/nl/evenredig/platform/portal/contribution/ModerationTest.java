// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The desk decides what it saw, once, and never past the arrows.
@SpringBootTest
final class ModerationTest {
    private static final Actor EDITOR =
            new Actor(UUID.randomUUID().toString(), "Anouk", Set.of(Role.EDITOR), true);
    private static final Decision.Refuse REFUSE =
            new Decision.Refuse(HouseRule.RESPECT, "Zeg het zonder te schelden.");
    private static final Decision.Answer ANSWER = new Decision.Answer("Wij zetten er een bankje.");

    @Autowired private Contributions contributions;
    @Autowired private Moderation moderation;

    private ContributionKey sent(String language, boolean isSuspect) {
        return contributions.receive(
                new Sending(
                        "/vraag/2041-1",
                        language,
                        "Wij willen een bankje.",
                        "Samira",
                        Optional.empty(),
                        isSuspect),
                Optional.empty());
    }

    private Contribution at(ContributionKey key) {
        return contributions.find(key).orElseThrow();
    }

    private Handling decide(ContributionKey key, Decision decision) {
        return moderation.decide(at(key).seen(), decision, EDITOR);
    }

    /// A contribution brought to a state along the arrows.
    private ContributionKey in(ContributionState state) {
        ContributionKey key = sent("nl", state == ContributionState.SPAM);
        List<Decision> way =
                switch (state) {
                    case RECEIVED, SPAM, WITHDRAWN -> List.of();
                    case HELD -> List.of(new Decision.Hold());
                    case PUBLISHED -> List.of(new Decision.Publish());
                    case REFUSED -> List.of(REFUSE);
                    case ANSWERED -> List.of(new Decision.Publish(), ANSWER);
                    case LINKED -> List.of(new Decision.Publish(), new Decision.Link());
                };
        way.forEach(decision -> assertThat(decide(key, decision).isDone()).isTrue());
        if (state == ContributionState.WITHDRAWN) {
            contributions.withdraw(key);
        }
        assertThat(at(key).state()).isEqualTo(state);
        return key;
    }

    private static Optional<Decision> decision(Move move) {
        return switch (move) {
            case HOLD -> Optional.of(new Decision.Hold());
            case SUSPECT -> Optional.of(new Decision.Suspect());
            case PUBLISH -> Optional.of(new Decision.Publish());
            case REFUSE -> Optional.of(REFUSE);
            case RECONSIDER -> Optional.of(new Decision.Reconsider());
            case ANSWER -> Optional.of(ANSWER);
            case LINK -> Optional.of(new Decision.Link());
            case WITHDRAW -> Optional.empty();
        };
    }

    @Test
    void theDatabaseFollowsEveryArrowAndRefusesEveryOther() {
        for (ContributionState state : ContributionState.values()) {
            for (Move move : Move.values()) {
                ContributionKey key = in(state);
                boolean isOutright =
                        state == ContributionState.RECEIVED
                                && (move == Move.PUBLISH || move == Move.REFUSE);
                Optional<ContributionState> expected =
                        move.from(isOutright ? ContributionState.HELD : state);
                boolean isDone =
                        decision(move)
                                .map(decision -> decide(key, decision).isDone())
                                .orElseGet(() -> contributions.withdraw(key));
                assertThat(isDone).as(move + " of " + state).isEqualTo(expected.isPresent());
                assertThat(at(key).state())
                        .as(move + " of " + state)
                        .isEqualTo(expected.orElse(state));
            }
        }
    }

    @Test
    void whoPublishesWhatNobodyHadInHandTakesItInHand() {
        ContributionKey key = in(ContributionState.PUBLISHED);
        assertThat(contributions.steps(at(key).id()))
                .extracting(Step::state)
                .containsExactly(
                        ContributionState.RECEIVED,
                        ContributionState.HELD,
                        ContributionState.PUBLISHED);
        assertThat(contributions.steps(at(key).id()))
                .extracting(Step::by)
                .containsExactly("", EDITOR.id(), EDITOR.id());
    }

    @Test
    void theSecondOfTwoDecidesNothingAndSeesWhatTheFirstDid() {
        ContributionKey key = in(ContributionState.HELD);
        Seen seen = at(key).seen();
        assertThat(moderation.decide(seen, REFUSE, EDITOR).isDone()).isTrue();
        Handling second = moderation.decide(seen, new Decision.Publish(), EDITOR);
        assertThat(second).isEqualTo(new Handling.Overtaken(at(key)));
        assertThat(at(key).fate().rule()).contains(HouseRule.RESPECT);
    }

    @Test
    void ofManyAtOnceOneDecides() throws Exception {
        ContributionKey key = in(ContributionState.HELD);
        Seen seen = at(key).seen();
        List<Callable<Boolean>> colleagues =
                IntStream.range(0, 8)
                        .<Callable<Boolean>>mapToObj(i ->
                                () ->
                                        moderation
                                                .decide(
                                                        seen,
                                                        i % 2 == 0
                                                                ? REFUSE
                                                                : new Decision.Publish(),
                                                        EDITOR)
                                                .isDone())
                        .toList();
        try (ExecutorService desks = Executors.newFixedThreadPool(8)) {
            int done = 0;
            for (Future<Boolean> one : desks.invokeAll(colleagues)) {
                done += one.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(at(key).version()).isEqualTo(seen.version() + 1);
    }

    @Test
    void foreignWordsAreNotPublishedBeforeTheyAreTranslated() {
        ContributionKey key = sent("ar", false);
        Handling handling = decide(key, new Decision.Publish());
        assertThat(handling).isEqualTo(new Handling.Unready(at(key)));
        assertThat(at(key).state()).isEqualTo(ContributionState.HELD);
        Moderation.Written written = new Moderation.Written("", "Wij willen een bankje.");
        assertThat(moderation.write(at(key).seen(), written, EDITOR).isDone()).isTrue();
        assertThat(decide(key, new Decision.Publish()).isDone()).isTrue();
        Moderation.Written nothing = new Moderation.Written("", "");
        assertThat(moderation.write(at(key).seen(), nothing, EDITOR))
                .isInstanceOf(Handling.Unready.class);
    }

    @Test
    void aRefusalIsCountedUntilItIsTakenBack() {
        int before = refusals();
        ContributionKey key = in(ContributionState.REFUSED);
        assertThat(refusals()).isEqualTo(before + 1);
        assertThat(decide(key, new Decision.Reconsider()).isDone()).isTrue();
        assertThat(refusals()).isEqualTo(before);
        assertThat(at(key).fate().rule()).isEmpty();
    }

    @Test
    void aSignalIsMadeOnceAndItsAuthorSeesIt() {
        ContributionKey key = in(ContributionState.PUBLISHED);
        assertThat(decide(key, new Decision.Link()).isDone()).isTrue();
        assertThat(at(key).fate().signal()).isNotEmpty();
        assertThat(decide(key, new Decision.Link())).isInstanceOf(Handling.Impossible.class);
        assertThat(decide(key, ANSWER).isDone()).isTrue();
        assertThat(at(key).state()).isEqualTo(ContributionState.LINKED);
        assertThat(at(key).fate().isAnswered()).isTrue();
    }

    @Test
    void severalAreDecidedAboutAtOnceAndThoseThatChangedAreLeft() {
        List<ContributionKey> keys =
                List.of(
                        in(ContributionState.RECEIVED),
                        in(ContributionState.HELD),
                        in(ContributionState.HELD));
        List<Seen> chosen = keys.stream().map(key -> at(key).seen()).toList();
        assertThat(contributions.withdraw(keys.getLast())).isTrue();
        List<Handling> handled = moderation.decide(chosen, new Decision.Publish(), EDITOR);
        assertThat(handled.stream().filter(Handling::isDone)).hasSize(2);
        assertThat(keys.stream().map(key -> at(key).state()))
                .containsExactly(
                        ContributionState.PUBLISHED,
                        ContributionState.PUBLISHED,
                        ContributionState.WITHDRAWN);
    }

    @Test
    void theDeskFindsWordsInAnyState() {
        ContributionKey key = sent("nl", false);
        Set<ContributionState> open = Set.of(ContributionState.RECEIVED, ContributionState.HELD);
        assertThat(moderation.some(new ContributionQuery("bank", open, "nl"), 0, 1000))
                .extracting(Contribution::id)
                .contains(at(key).id());
        assertThat(moderation.count(new ContributionQuery("zwembad", Set.of(), ""))).isZero();
        assertThat(moderation.languages()).contains("nl");
        assertThat(moderation.counts().keySet())
                .isSubsetOf(Arrays.asList(ContributionState.values()));
    }

    private int refusals() {
        return contributions.refusals().stream()
                .filter(count -> count.rule() == HouseRule.RESPECT)
                .mapToInt(RefusalCount::refusals)
                .sum();
    }
}

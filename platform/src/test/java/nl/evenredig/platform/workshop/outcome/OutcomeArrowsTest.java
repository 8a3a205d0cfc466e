// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.thread.Activities;
import nl.evenredig.platform.thread.Activity;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// The arrows from the day's end to the follow-up, and the arrows that are not there.
@SpringBootTest
@Import({Held.class, AskedStore.class})
final class OutcomeArrowsTest {
    private static final Move LACKING = new Move.Forbidden("workshop.outcome.desk.move.lacking");

    @Autowired private Held held;
    @Autowired private Publications publications;
    @Autowired private Publishing publishing;
    @Autowired private Checks checks;
    @Autowired private Promises promises;
    @Autowired private Inquiries inquiries;
    @Autowired private Workshops workshops;
    @Autowired private Threads threads;
    @Autowired private Activities activities;

    @Test
    void aSolutionWithoutABottleneckKeepsTheReportFromBeingShownToAnyone() {
        WorkshopId id = held.day("");
        assertThat(publications.lacking(id))
                .extracting(Lacking::key)
                .containsExactly(
                        "workshop.outcome.desk.lacking.introduction",
                        "workshop.outcome.desk.lacking.link");
        assertThat(checks.begin(id, held.version(id), Held.today().plusDays(10), Held.EDITOR))
                .isEqualTo(LACKING);
        held.write(id);
        assertThat(publications.lacking(id)).isEmpty();
        held.layBefore(id);
        assertThat(held.workshop(id).state()).isEqualTo(WorkshopState.MEMBER_CHECK);
    }

    @Test
    void aSolutionThatLosesItsBottleneckDuringTheCheckIsNotPublished() {
        WorkshopId id = held.checked("");
        var solution = publications.draft(held.workshop(id)).solutions().getFirst();
        publications.link(id, solution.id(), List.of(), Held.EDITOR);
        assertThat(publishing.publish(id, held.version(id), Held.EDITOR)).isEqualTo(LACKING);
        assertThat(held.workshop(id).state()).isEqualTo(WorkshopState.MEMBER_CHECK);
        assertThat(publications.latest(id)).isEmpty();
    }

    @Test
    void nothingIsPublishedBeforeEveryoneCouldLook() {
        WorkshopId id = held.day("");
        held.write(id);
        held.address(id, "");
        held.layBefore(id);
        assertThat(publishing.lacking(held.workshop(id)))
                .extracting(Lacking::key)
                .containsExactly("workshop.outcome.desk.lacking.check");
        assertThat(publishing.publish(id, held.version(id), Held.EDITOR)).isEqualTo(LACKING);
        held.allLooked(id);
        assertThat(publishing.publish(id, held.version(id), Held.EDITOR).isDone()).isTrue();
    }

    @Test
    void aRequestWithoutAnswerAndALineThatNobodyAnswersForKeepItBack() {
        WorkshopId id = held.day("");
        held.write(id);
        held.layBefore(id);
        Reading reading = checks.of(id).getFirst();
        checks.correct(reading, "Het was geen brief maar een mail.", Held.EDITOR);
        held.allLooked(id);
        assertThat(publishing.lacking(held.workshop(id)))
                .extracting(Lacking::key)
                .containsExactly(
                        "workshop.outcome.desk.lacking.contact",
                        "workshop.outcome.desk.lacking.correction");
        Correction correction = checks.corrections(id).getFirst();
        Correction.Answer answer = new Correction.Answer(true, "U hebt gelijk.");
        assertThat(checks.settle(id, correction.id(), answer, Held.EDITOR).isDone()).isTrue();
        assertThat(checks.settle(id, correction.id(), answer, Held.EDITOR))
                .isEqualTo(new Move.Gone());
    }

    @Test
    void publishingFinishesTheActivityAndStandsInTheDossierWithItsPromises() {
        WorkshopId id = held.checked("");
        Commitment.Wish wish =
                new Commitment.Wish(
                        "Team brieven",
                        Commitment.Kind.OFFICE,
                        "",
                        "Elke brief wordt getest.",
                        Held.today().plusDays(30));
        assertThat(promises.promise(id, wish, Held.EDITOR).isDone()).isTrue();
        assertThat(publishing.publish(id, held.version(id), Held.EDITOR).isDone()).isTrue();
        var question = held.workshop(id).question();
        assertThat(activities.of(question, Audience.COLLEAGUES))
                .extracting(Activity::isOpen)
                .containsExactly(false);
        List<Entry> entries = threads.entries(question, Audience.EVERYONE);
        assertThat(entries)
                .extracting(entry -> entry.now().kind())
                .containsExactlyInAnyOrder(EntryKind.DONE, EntryKind.PROMISED);
        assertThat(entries)
                .allSatisfy(entry ->
                        assertThat(entry.now().pointers())
                                .extracting(pointer -> pointer.path())
                                .containsExactly(id.path()));
        Commitment kept = promises.of(id).getFirst();
        assertThat(kept.entry()).isPresent();
        assertThat(promises.drop(id, kept.id(), Held.EDITOR)).isEqualTo(new Move.Gone());
    }

    @Test
    void theReportCanBeWrittenAgainAndIsThenCheckedAnew() {
        WorkshopId id = held.checked("");
        assertThat(checks.reopen(id, held.version(id), Held.EDITOR).isDone()).isTrue();
        assertThat(held.workshop(id).state()).isEqualTo(WorkshopState.DRAFT_PUBLICATION);
        held.layBefore(id);
        assertThat(checks.of(id)).noneMatch(Reading::isAnswered);
    }

    @Test
    void afterTwelveMonthsEveryoneWasAskedAndItIsFollowedUp() {
        WorkshopId id = held.checked("");
        LocalDate day = Held.today().minusMonths(13);
        assertThat(publishing.publish(id, held.version(id), day, Held.EDITOR).isDone()).isTrue();
        inquiries.askAfter(Held.EDITOR);
        assertThat(inquiries.of(id)).extracting(Inquiry::months).containsExactly(6, 12);
        assertThat(held.workshop(id).state()).isEqualTo(WorkshopState.FOLLOWED_UP);
        inquiries.askAfter(Held.EDITOR);
        assertThat(inquiries.of(id)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(WorkshopState.class)
    void thereAreNoOtherArrowsOutOfTheStatesAfterTheDay(WorkshopState to) {
        WorkshopId draft = held.day("");
        if (to != WorkshopState.MEMBER_CHECK) {
            assertThat(go(draft, to)).isEqualTo(new Move.Forbidden("workshop.move.arrow"));
        }
        WorkshopId checked = held.checked("");
        if (to != WorkshopState.PUBLISHED && to != WorkshopState.DRAFT_PUBLICATION) {
            assertThat(go(checked, to)).isEqualTo(new Move.Forbidden("workshop.move.arrow"));
        }
        publishing.publish(checked, held.version(checked), Held.EDITOR);
        if (to != WorkshopState.FOLLOWED_UP) {
            assertThat(go(checked, to)).isEqualTo(new Move.Forbidden("workshop.move.arrow"));
        }
    }

    private Move go(WorkshopId id, WorkshopState to) {
        return workshops.go(
                id, new Workshops.Step(held.version(id), to, Held.EDITOR), _ -> Optional.empty());
    }
}

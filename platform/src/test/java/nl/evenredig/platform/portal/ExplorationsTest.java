// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.thread.Activities;
import nl.evenredig.platform.thread.Activity;
import nl.evenredig.platform.thread.ActivityId;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A question goes along with what is organised for it, whichever part does that; an exploration is one such thing.
@SpringBootTest
@Import(Heard.class)
final class ExplorationsTest {
    private static final Exploration.Plan PLAN =
            new Exploration.Plan(
                    "Brieven in Molenpolder", "Welke brieven zijn moeilijk?", Optional.empty());

    @Autowired private Heard heard;
    @Autowired private Explorations explorations;
    @Autowired private Activities activities;
    @Autowired private Threads threads;

    @Test
    void aQuestionFollowsItsExplorationToTheEnd() {
        QuestionId id = planned();
        assertThat(heard.state(id)).isEqualTo(QuestionState.ACTIVITY_PLANNED);
        assertThat(activities.of(id, Audience.EVERYONE))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.plan().path()).isEqualTo("/verkenningen/" + id);
                    assertThat(one.isOpen()).isTrue();
                });
        assertThat(interview(id).isDone()).isTrue();
        assertThat(interview(id).isDone()).isTrue();
        assertThat(report(id).isDone()).isTrue();
        assertThat(heard.state(id)).isEqualTo(QuestionState.ACTIVITY_DONE);
        Exploration done = explorations.find(id).orElseThrow();
        assertThat(done.state()).isEqualTo(ExplorationState.REPORTED);
        assertThat(done.interviews()).hasSize(2);
        assertThat(threads.entries(id, Audience.COLLEAGUES))
                .extracting(entry -> entry.now().wording().title())
                .contains(PLAN.title());
    }

    @Test
    void nothingIsExploredForAQuestionThatNeedsNoActivity() {
        QuestionId id = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        assertThat(explorations.plan(id, heard.version(id), PLAN, Heard.EDITOR))
                .isEqualTo(new Move.Forbidden("portal.desk.move.activity"));
        assertThat(activities.of(id, Audience.EVERYONE)).isEmpty();
    }

    @Test
    void nothingIsReportedBeforeSomebodyWasSpokenWith() {
        QuestionId id = planned();
        assertThat(report(id)).isEqualTo(new Move.Forbidden("portal.desk.move.spoken"));
    }

    @Test
    void aConversationIsNotedAfterItWasHeld() {
        QuestionId id = planned();
        Interview tomorrow =
                new Interview(LocalDate.now(Heard.ZONE).plusDays(1), AuthorKind.RESIDENT, "Straks");
        assertThat(explorations.interview(id, 1, tomorrow, Heard.EDITOR))
                .isEqualTo(new Move.Forbidden("portal.desk.move.held"));
    }

    @Test
    void whatIsCalledOffLetsTheQuestionGoAnotherWayAndCanBePlannedAnew() {
        QuestionId id = planned();
        assertThat(explorations.callOff(id, version(id), "Te weinig tijd.", Heard.EDITOR).isDone())
                .isTrue();
        assertThat(heard.state(id)).isEqualTo(QuestionState.TRIAGED);
        assertThat(interview(id)).isEqualTo(new Move.Forbidden("portal.desk.move.explored"));
        assertThat(explorations.plan(id, heard.version(id), PLAN, Heard.EDITOR).isDone()).isTrue();
        assertThat(heard.state(id)).isEqualTo(QuestionState.ACTIVITY_PLANNED);
    }

    @Test
    void whatIsReportedStaysSo() {
        QuestionId id = planned();
        interview(id);
        report(id);
        Move over = new Move.Forbidden("portal.desk.move.explored");
        assertThat(interview(id)).isEqualTo(over);
        assertThat(explorations.callOff(id, version(id), "Toch niet", Heard.EDITOR))
                .isEqualTo(over);
        assertThat(explorations.describe(id, version(id), PLAN, Heard.EDITOR)).isEqualTo(over);
        assertThat(report(id)).isEqualTo(new Move.Forbidden("portal.desk.move.spoken"));
    }

    @Test
    void aQuestionWaitsUntilAllThatIsOrganisedIsDone() {
        QuestionId id = planned();
        ActivityId other =
                activities.plan(
                        id,
                        new Activity.Plan("portal.exploration.kind", "Een dag", "/elders"),
                        Heard.EDITOR);
        interview(id);
        report(id);
        assertThat(heard.state(id)).isEqualTo(QuestionState.ACTIVITY_PLANNED);
        assertThat(activities.finish(other, Heard.EDITOR)).isTrue();
        assertThat(activities.finish(other, Heard.EDITOR)).isFalse();
        assertThat(heard.state(id)).isEqualTo(QuestionState.ACTIVITY_DONE);
    }

    @Test
    void anActivityOfAnotherPartDoesNotMoveAQuestionThatNeedsNone() {
        QuestionId id = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        ActivityId some =
                activities.plan(
                        id,
                        new Activity.Plan("portal.exploration.kind", "Een dag", "/elders"),
                        Heard.EDITOR);
        assertThat(heard.state(id)).isEqualTo(QuestionState.TRIAGED);
        activities.finish(some, Heard.EDITOR);
        assertThat(heard.state(id)).isEqualTo(QuestionState.TRIAGED);
    }

    private QuestionId planned() {
        QuestionId id = heard.triaged(QuestionKind.ACTIVITY, heard.signal());
        assertThat(explorations.plan(id, heard.version(id), PLAN, Heard.EDITOR).isDone()).isTrue();
        return id;
    }

    private Move interview(QuestionId id) {
        Interview held =
                new Interview(
                        LocalDate.now(Heard.ZONE).minusDays(1),
                        AuthorKind.ORGANISATION,
                        "De brieven zijn lang.");
        return explorations.interview(id, version(id), held, Heard.EDITOR);
    }

    private Move report(QuestionId id) {
        return explorations.report(
                id,
                version(id),
                new Explorations.Report(
                        new Exploration.Outcome("Korte brieven helpen.\nBellen ook.", "", ""),
                        Optional.empty()),
                Heard.EDITOR);
    }

    private int version(QuestionId id) {
        return explorations.find(id).orElseThrow().version();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.portal.Cluster;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.QuestionState;
import nl.evenredig.platform.portal.ReferralState;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.SignalState;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Stage;

/// Where a signal is, as steps that anyone understands.
final class SenderSteps {
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final List<Stage> stages = new ArrayList<>();
    private final Page page;
    private boolean hasNow;

    private SenderSteps(Page page) {
        this.page = page;
    }

    /// Where a signal went.
    ///
    /// @param question it became, or went on in
    /// @param asked the organisation that was asked to answer it
    record Way(Optional<Cluster> cluster, Optional<Question> question, Optional<Asked> asked) {}

    /// An organisation that reads what the sender said.
    record Asked(String organisation, ReferralState state) {}

    static List<Stage> of(Signal signal, Way way, Page page) {
        SenderSteps steps = new SenderSteps(page);
        steps.done("received", steps.day(signal.receivedAt()));
        boolean isRead = way.cluster().isPresent();
        steps.step("read", isRead, "");
        if (signal.state() == SignalState.NOTED || signal.state() == SignalState.REFERRED) {
            steps.done(signal.state() == SignalState.NOTED ? "noted" : "referred", "");
            return List.copyOf(steps.stages);
        }
        Optional<Question> question = way.question();
        steps.step("question", question.isPresent(), "");
        way.asked().ifPresent(steps::asked);
        Optional<Instant> answered = question.flatMap(found -> found.moments().answered());
        String promised =
                question.flatMap(Question::due)
                        .map(due -> page.say("portal.step.before", page.date(due)))
                        .orElse("");
        steps.step("answered", answered.isPresent(), answered.map(steps::day).orElse(promised));
        boolean isTold = question.filter(found -> isTold(found.state())).isPresent();
        steps.step("told", isTold, "");
        return List.copyOf(steps.stages);
    }

    private static boolean isTold(QuestionState state) {
        return state == QuestionState.FEEDBACK_GIVEN || state == QuestionState.CLOSED;
    }

    private void asked(Asked asked) {
        hasNow |= asked.state().isOpen();
        String state = asked.state().name().toLowerCase(Locale.ROOT);
        stages.add(
                new Stage(
                        page.say("portal.step.asked", asked.organisation()),
                        page.say("portal.step.asked." + state),
                        asked.state().isOpen() ? Stage.Time.NOW : Stage.Time.DONE));
    }

    private void done(String step, String when) {
        stages.add(new Stage(label(step), when, Stage.Time.DONE));
    }

    /// The first step that is not done is where it is now.
    private void step(String step, boolean isDone, String when) {
        if (isDone) {
            done(step, when);
            return;
        }
        Stage.Time time = hasNow ? Stage.Time.LATER : Stage.Time.NOW;
        String word = when.isEmpty() && !hasNow ? page.say("portal.step.now") : when;
        hasNow = true;
        stages.add(new Stage(label(step), word, time));
    }

    private String label(String step) {
        return page.say("portal.step." + step);
    }

    private String day(Instant moment) {
        return page.date(LocalDate.ofInstant(moment, ZONE));
    }
}

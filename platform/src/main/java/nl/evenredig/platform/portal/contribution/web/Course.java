// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.evenredig.platform.portal.contribution.Contribution;
import nl.evenredig.platform.portal.contribution.ContributionState;
import nl.evenredig.platform.portal.contribution.Step;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Stage;

/// The course of a contribution, as its author sees it: what happened, what happens now, and what is still to come.
///
/// @param contribution which one
/// @param steps the states it came to
record Course(Contribution contribution, List<Step> steps) {
    private static final Set<ContributionState> DECIDED =
            Set.of(ContributionState.PUBLISHED, ContributionState.REFUSED);

    static Course of(Contribution contribution, List<Step> steps) {
        return new Course(contribution, steps);
    }

    /// None for what has no course: what seems to be from a program, and what was taken back.
    List<Stage> stages(Page page) {
        ContributionState state = contribution.state();
        if (state == ContributionState.SPAM || state == ContributionState.WITHDRAWN) {
            return List.of();
        }
        List<Stage> stages = new ArrayList<>();
        stages.add(done("received", contribution.received(), page));
        stages.add(looked(page));
        stages.add(decided(page));
        if (state != ContributionState.REFUSED) {
            stages.add(answered(page));
        }
        if (contribution.fate().isLinked()) {
            steps.stream()
                    .filter(step -> step.state() == ContributionState.LINKED)
                    .findFirst()
                    .ifPresent(step -> stages.add(done("linked", step.at(), page)));
        }
        return stages;
    }

    private Stage looked(Page page) {
        return switch (contribution.state()) {
            case RECEIVED -> later("held", page);
            case HELD -> now("held", page);
            case PUBLISHED, REFUSED, ANSWERED, LINKED, SPAM, WITHDRAWN ->
                    done("held", last(Set.of(ContributionState.HELD)).orElseThrow(), page);
        };
    }

    private Stage decided(Page page) {
        if (contribution.state().isOpen()) {
            return later("decided", page);
        }
        boolean isRefused = contribution.state() == ContributionState.REFUSED;
        return done(isRefused ? "refused" : "published", last(DECIDED).orElseThrow(), page);
    }

    private Stage answered(Page page) {
        if (!contribution.fate().isAnswered()) {
            return contribution.isShown() ? now("answer", page) : later("answer", page);
        }
        return last(Set.of(ContributionState.ANSWERED))
                .or(() -> last(Set.of(ContributionState.LINKED)))
                .map(at -> done("answered", at, page))
                .orElseGet(() -> later("answer", page));
    }

    private Optional<Instant> last(Set<ContributionState> states) {
        return steps.stream()
                .filter(step -> states.contains(step.state()))
                .map(Step::at)
                .reduce((_, later) -> later);
    }

    private static Stage done(String key, Instant at, Page page) {
        return new Stage(label(key, page), page.date(Card.day(at)), Stage.Time.DONE);
    }

    private static Stage now(String key, Page page) {
        return new Stage(label(key, page), page.say("contribution.stage.now"), Stage.Time.NOW);
    }

    private static Stage later(String key, Page page) {
        return new Stage(label(key, page), page.say("contribution.stage.later"), Stage.Time.LATER);
    }

    private static String label(String key, Page page) {
        return page.say("contribution.stage." + key);
    }
}

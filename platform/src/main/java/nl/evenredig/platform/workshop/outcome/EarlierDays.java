// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.Topic;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings in days that were held before this program was there, from paper or an earlier system, so that their report can
/// be written, checked and published here.
@Component
@Transactional
public class EarlierDays {
    private static final int MINUTES = 10;
    private static final int DOTS = 5;
    private static final List<WorkshopState> WAY =
            List.of(
                    WorkshopState.INVITING,
                    WorkshopState.CONFIRMED,
                    WorkshopState.MORNING,
                    WorkshopState.AFTERNOON,
                    WorkshopState.CONCLUDING,
                    WorkshopState.DRAFT_PUBLICATION);
    private static final List<RoundState> PHASES =
            List.of(
                    RoundState.SILENT_WRITING,
                    RoundState.SHARING,
                    RoundState.CLUSTERING,
                    RoundState.WEIGHING,
                    RoundState.LOCKED);

    private final Workshops workshops;
    private final Rounds rounds;
    private final EarlierDayStore store;

    EarlierDays(Workshops workshops, Rounds rounds, EarlierDayStore store) {
        this.workshops = workshops;
        this.rounds = rounds;
        this.store = store;
    }

    /// Brings one in; its report can be written from then on.
    ///
    /// @param plan with the day on which it was held
    public WorkshopId bring(QuestionId question, Workshop.Plan plan, EarlierDay day, Actor by) {
        WorkshopId id = workshops.begin(question, plan, by);
        rounds.plan(
                id,
                List.of(
                        new Round.Wish(Topic.BOTTLENECKS, day.asked().morning(), MINUTES, DOTS),
                        new Round.Wish(Topic.SOLUTIONS, day.asked().afternoon(), MINUTES, DOTS)));
        List<UUID> people = day.people().stream().map(one -> store.add(id, one)).toList();
        List<UUID> bottlenecks = items(id, 1, day.bottlenecks(), people);
        List<UUID> solutions = items(id, 2, day.solutions(), people);
        for (int i = 0; i < solutions.size(); i++) {
            UUID solution = solutions.get(i);
            day.solutions()
                    .get(i)
                    .facts()
                    .links()
                    .forEach(place -> store.link(solution, bottlenecks.get(place)));
        }
        for (int i = 0; i < day.lines().size(); i++) {
            store.add(id, i + 1, day.lines().get(i));
        }
        pass(id, by);
        return id;
    }

    private List<UUID> items(
            WorkshopId id, int round, List<EarlierDay.Item> items, List<UUID> people) {
        List<UUID> clusters = new ArrayList<>();
        for (EarlierDay.Item item : items) {
            UUID cluster = store.add(id, round, clusters.size() + 1, item);
            store.fill(new EarlierDayStore.ClusterAt(id, round, cluster), item, people);
            clusters.add(cluster);
        }
        return clusters;
    }

    /// The day goes by.
    private void pass(WorkshopId id, Actor by) {
        for (Round round : rounds.of(id)) {
            for (RoundState phase : PHASES) {
                Round now = rounds.hold(id, round.number()).orElseThrow();
                rounds.go(now, phase, MINUTES, by);
            }
        }
        for (WorkshopState state : WAY) {
            int version = workshops.find(id).orElseThrow().version();
            workshops.go(id, new Workshops.Step(version, state, by), _ -> Optional.empty());
        }
    }
}

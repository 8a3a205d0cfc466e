// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import static nl.evenredig.platform.generated.db.portal.Tables.CONTRIBUTION_REFUSAL;
import static nl.evenredig.platform.generated.db.portal.Tables.CONTRIBUTION_STEP;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.year;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// The states that contributions came to, and how often each rule was a reason to refuse.
@Component
class StepStore {
    private final DSLContext sql;
    private final String town;

    StepStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    void add(ContributionId id, int version, Step step) {
        sql.insertInto(CONTRIBUTION_STEP)
                .set(CONTRIBUTION_STEP.MUNICIPALITY_ID, town)
                .set(CONTRIBUTION_STEP.CONTRIBUTION_ID, id.value())
                .set(CONTRIBUTION_STEP.VERSION, version)
                .set(CONTRIBUTION_STEP.STATE, step.state().name())
                .set(CONTRIBUTION_STEP.TAKEN_AT, step.at().atOffset(ZoneOffset.UTC))
                .set(CONTRIBUTION_STEP.TAKEN_BY, step.by())
                .execute();
    }

    /// In the order in which they were taken.
    List<Step> of(ContributionId id) {
        return sql.selectFrom(CONTRIBUTION_STEP)
                .where(CONTRIBUTION_STEP.MUNICIPALITY_ID.eq(town))
                .and(CONTRIBUTION_STEP.CONTRIBUTION_ID.eq(id.value()))
                .orderBy(CONTRIBUTION_STEP.VERSION)
                .fetch(row ->
                        new Step(
                                ContributionState.valueOf(row.getState()),
                                row.getTakenAt().toInstant(),
                                row.getTakenBy()));
    }

    /// Counts a refusal; one that was counted for another rule counts for this one from now on.
    void refused(ContributionId id, HouseRule rule, LocalDate day) {
        sql.insertInto(CONTRIBUTION_REFUSAL)
                .set(CONTRIBUTION_REFUSAL.MUNICIPALITY_ID, town)
                .set(CONTRIBUTION_REFUSAL.CONTRIBUTION_ID, id.value())
                .set(CONTRIBUTION_REFUSAL.RULE, rule.name())
                .set(CONTRIBUTION_REFUSAL.REFUSED_ON, day)
                .onConflict(
                        CONTRIBUTION_REFUSAL.MUNICIPALITY_ID, CONTRIBUTION_REFUSAL.CONTRIBUTION_ID)
                .doUpdate()
                .set(CONTRIBUTION_REFUSAL.RULE, rule.name())
                .set(CONTRIBUTION_REFUSAL.REFUSED_ON, day)
                .execute();
    }

    /// A refusal that was taken back counts no more.
    void reconsidered(ContributionId id) {
        sql.deleteFrom(CONTRIBUTION_REFUSAL)
                .where(CONTRIBUTION_REFUSAL.MUNICIPALITY_ID.eq(town))
                .and(CONTRIBUTION_REFUSAL.CONTRIBUTION_ID.eq(id.value()))
                .execute();
    }

    /// The latest year first, and in a year the rules in their order.
    List<RefusalCount> refusals() {
        var counted = year(CONTRIBUTION_REFUSAL.REFUSED_ON);
        return sql
                .select(counted, CONTRIBUTION_REFUSAL.RULE, count())
                .from(CONTRIBUTION_REFUSAL)
                .where(CONTRIBUTION_REFUSAL.MUNICIPALITY_ID.eq(town))
                .groupBy(counted, CONTRIBUTION_REFUSAL.RULE)
                .fetch(row ->
                        new RefusalCount(
                                row.value1(), HouseRule.valueOf(row.value2()), row.value3()))
                .stream()
                .sorted()
                .toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import static nl.evenredig.platform.generated.db.portal.Tables.CONTRIBUTION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.evenredig.platform.generated.db.portal.tables.records.ContributionRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// What the database knows about contributions.
@Component
class ContributionStore {
    private final DSLContext sql;
    private final String town;

    ContributionStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    void add(Contribution fresh, ContributionKey key) {
        ContributionRecord row = row(fresh);
        row.setMunicipalityId(town);
        row.setContributionId(fresh.id().value());
        row.setKeyHash(key.hash());
        row.setPage(fresh.page());
        row.setLanguage(fresh.said().language());
        row.setReceivedAt(at(fresh.received()));
        row.setChangedAt(at(fresh.received()));
        sql.insertInto(CONTRIBUTION).set(row).execute();
    }

    /// Writes over a contribution that this transaction has locked.
    void save(Contribution changed, Instant now) {
        ContributionRecord row = row(changed);
        row.setChangedAt(at(now));
        sql.update(CONTRIBUTION)
                .set(row)
                .where(is(changed.id()))
                .and(CONTRIBUTION.VERSION.eq(changed.version() - 1))
                .execute();
    }

    /// The contribution as it stands; others who lock it wait until this transaction is over.
    Optional<Contribution> lock(ContributionId id) {
        return sql.selectFrom(CONTRIBUTION)
                .where(is(id))
                .forUpdate()
                .fetchOptional(ContributionStore::contribution);
    }

    Optional<Contribution> lock(ContributionKey key) {
        return find(key).flatMap(found -> lock(found.id()));
    }

    Optional<Contribution> find(ContributionId id) {
        return where(is(id)).fetchOptional(ContributionStore::contribution);
    }

    Optional<Contribution> find(ContributionKey key) {
        return where(CONTRIBUTION.KEY_HASH.eq(key.hash()))
                .fetchOptional(ContributionStore::contribution);
    }

    /// What everyone may see under one page, or under all when it is empty: the newest first, marks as well.
    List<Contribution> published(String page, int first, int most) {
        return where(isPublished(page))
                .orderBy(CONTRIBUTION.PUBLISHED_AT.desc(), CONTRIBUTION.CONTRIBUTION_ID)
                .offset(first)
                .limit(most)
                .fetch(ContributionStore::contribution);
    }

    int countPublished(String page) {
        return sql.fetchCount(where(isPublished(page)));
    }

    /// What the desk looks for: the oldest first of what it has to decide about, otherwise the newest.
    List<Contribution> some(ContributionQuery query, int first, int most) {
        boolean isWork =
                !query.states().isEmpty()
                        && query.states().stream().allMatch(ContributionState::isOpen);
        return where(meets(query))
                .orderBy(
                        isWork ? CONTRIBUTION.RECEIVED_AT.asc() : CONTRIBUTION.CHANGED_AT.desc(),
                        CONTRIBUTION.CONTRIBUTION_ID.asc())
                .offset(first)
                .limit(most)
                .fetch(ContributionStore::contribution);
    }

    int count(ContributionQuery query) {
        return sql.fetchCount(where(meets(query)));
    }

    Map<ContributionState, Integer> counts() {
        Map<ContributionState, Integer> counts = new EnumMap<>(ContributionState.class);
        sql.select(CONTRIBUTION.STATE, DSL.count())
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.MUNICIPALITY_ID.eq(town))
                .groupBy(CONTRIBUTION.STATE)
                .forEach(row -> counts.put(ContributionState.valueOf(row.value1()), row.value2()));
        return counts;
    }

    /// The languages of all contributions.
    List<String> languages() {
        return sql.selectDistinct(CONTRIBUTION.LANGUAGE)
                .from(CONTRIBUTION)
                .where(CONTRIBUTION.MUNICIPALITY_ID.eq(town))
                .orderBy(CONTRIBUTION.LANGUAGE)
                .fetch(CONTRIBUTION.LANGUAGE);
    }

    /// Destroys what came to this state before a moment.
    List<ContributionId> destroy(ContributionState state, Instant before) {
        return destroy(
                CONTRIBUTION.STATE.eq(state.name()).and(CONTRIBUTION.CHANGED_AT.lt(at(before))));
    }

    /// Destroys what was taken back before a moment and left no mark on any page.
    List<ContributionId> destroyWithdrawn(Instant before) {
        return destroy(
                CONTRIBUTION
                        .STATE
                        .eq(ContributionState.WITHDRAWN.name())
                        .and(CONTRIBUTION.PUBLISHED_AT.isNull())
                        .and(CONTRIBUTION.CHANGED_AT.lt(at(before))));
    }

    /// Destroys what was first published before a moment, marks as well.
    List<ContributionId> destroyPublished(Instant before) {
        return destroy(CONTRIBUTION.PUBLISHED_AT.lt(at(before)));
    }

    private List<ContributionId> destroy(Condition condition) {
        return sql.deleteFrom(CONTRIBUTION)
                .where(CONTRIBUTION.MUNICIPALITY_ID.eq(town))
                .and(condition)
                .returning(CONTRIBUTION.CONTRIBUTION_ID)
                .fetch(row -> new ContributionId(row.getContributionId()));
    }

    private SelectConditionStep<ContributionRecord> where(Condition condition) {
        return sql.selectFrom(CONTRIBUTION)
                .where(CONTRIBUTION.MUNICIPALITY_ID.eq(town))
                .and(condition);
    }

    private Condition is(ContributionId id) {
        return CONTRIBUTION
                .MUNICIPALITY_ID
                .eq(town)
                .and(CONTRIBUTION.CONTRIBUTION_ID.eq(id.value()));
    }

    private static Condition isPublished(String page) {
        Condition shown =
                CONTRIBUTION
                        .PUBLISHED_AT
                        .isNotNull()
                        .and(CONTRIBUTION.STATE.ne(ContributionState.HELD.name()))
                        .and(CONTRIBUTION.STATE.ne(ContributionState.SPAM.name()));
        return page.isEmpty() ? shown : shown.and(CONTRIBUTION.PAGE.eq(page));
    }

    private static Condition meets(ContributionQuery query) {
        Condition all = DSL.noCondition();
        if (!query.states().isEmpty()) {
            Set<ContributionState> states = query.states();
            all = all.and(CONTRIBUTION.STATE.in(states.stream().map(Enum::name).toList()));
        }
        if (!query.language().isEmpty()) {
            all = all.and(CONTRIBUTION.LANGUAGE.eq(query.language()));
        }
        return query.words().isEmpty()
                ? all
                : all.and(
                        DSL.condition(
                                "shared.finds({0}, {1} || ' ' || {2} || ' ' || {3})",
                                DSL.val(query.words()),
                                CONTRIBUTION.WORDS,
                                CONTRIBUTION.TRANSCRIPT,
                                CONTRIBUTION.TRANSLATION));
    }

    /// What can change.
    private static ContributionRecord row(Contribution contribution) {
        Said said = contribution.said();
        Fate fate = contribution.fate();
        ContributionRecord row = new ContributionRecord();
        row.setWords(said.words());
        row.setName(said.name());
        row.setIsSpoken(said.isSpoken());
        row.setTranscript(said.transcript());
        row.setTranslation(said.translation());
        row.setState(fate.state().name());
        row.setRule(fate.rule().map(Enum::name).orElse(""));
        row.setNote(fate.note());
        row.setAnswer(fate.answer());
        row.setSignalRef(fate.signal());
        row.setPublishedAt(contribution.published().map(ContributionStore::at).orElse(null));
        row.setVersion(contribution.version());
        return row;
    }

    private static Contribution contribution(ContributionRecord row) {
        return new Contribution(
                new ContributionId(row.getContributionId()),
                row.getPage(),
                new Said(
                        row.getLanguage(),
                        row.getWords(),
                        row.getName(),
                        row.getIsSpoken(),
                        row.getTranscript(),
                        row.getTranslation()),
                new Fate(
                        ContributionState.valueOf(row.getState()),
                        Optional.of(row.getRule())
                                .filter(rule -> !rule.isEmpty())
                                .map(HouseRule::valueOf),
                        row.getNote(),
                        row.getAnswer(),
                        row.getSignalRef()),
                row.getReceivedAt().toInstant(),
                Optional.ofNullable(row.getPublishedAt()).map(OffsetDateTime::toInstant),
                row.getVersion());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

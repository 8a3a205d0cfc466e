// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import static nl.evenredig.platform.generated.db.rounds.Tables.DECISION;
import static nl.evenredig.platform.generated.db.rounds.Tables.ROUND;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.evenredig.budget.BallotKind;
import nl.evenredig.budget.Election;
import nl.evenredig.exact.Money;
import nl.evenredig.platform.generated.db.rounds.tables.records.DecisionRecord;
import nl.evenredig.platform.shared.MunicipalityId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// What the database knows about rounds that were held.
@Component
class RoundStore {
    private static final Field<List<String>> DECIDED =
            multiset(
                            select(DECISION.PROJECT_ID)
                                    .from(DECISION)
                                    .where(DECISION.MUNICIPALITY_ID.eq(ROUND.MUNICIPALITY_ID))
                                    .and(DECISION.ROUND_ID.eq(ROUND.ROUND_ID))
                                    .orderBy(DECISION.PROJECT_ID))
                    .as("decided")
                    .convertFrom(rows -> rows.map(row -> row.value1()));

    private final DSLContext sql;
    private final ShareStore shares;
    private final TransactionOperations transaction;

    RoundStore(DSLContext sql, ShareStore shares, TransactionOperations transaction) {
        this.sql = sql;
        this.shares = shares;
        this.transaction = transaction;
    }

    int size(MunicipalityId municipality) {
        return sql.fetchCount(ROUND, ROUND.MUNICIPALITY_ID.eq(municipality.code()));
    }

    List<ArchivedRound> some(MunicipalityId municipality, int first, int most) {
        return rounds(municipality)
                .orderBy(ROUND.TOWN, ROUND.INSTANCE.desc(), ROUND.SLUG)
                .offset(first)
                .limit(most)
                .fetch(RoundStore::round);
    }

    Optional<ArchivedRound> find(MunicipalityId municipality, String slug) {
        return rounds(municipality).and(ROUND.SLUG.eq(slug)).fetchOptional(RoundStore::round);
    }

    Optional<ArchivedRound> find(MunicipalityId municipality, RoundId id) {
        return rounds(municipality)
                .and(ROUND.ROUND_ID.eq(id.hash()))
                .fetchOptional(RoundStore::round);
    }

    byte[] canonical(MunicipalityId municipality, RoundId id) {
        return sql.select(ROUND.CANONICAL)
                .from(ROUND)
                .where(is(municipality, id))
                .fetchSingle()
                .value1();
    }

    /// Keeps an entry: all of it, or nothing when the same election is here already. Of two that try at the same time
    /// the database lets one through.
    ///
    /// @return whether it was not there yet
    boolean add(MunicipalityId municipality, Entry entry) {
        return Boolean.TRUE.equals(transaction.execute(_ -> addAll(municipality, entry)));
    }

    private boolean addAll(MunicipalityId municipality, Entry entry) {
        for (String slug : Slug.candidates(entry.told(), entry.id())) {
            if (sql.fetchExists(ROUND, is(municipality, entry.id()))) {
                return false;
            }
            if (insert(municipality, slug, entry)) {
                List<DecisionRecord> decisions =
                        entry.decided()
                                .map(project ->
                                        new DecisionRecord(
                                                municipality.code(), entry.id().hash(), project))
                                .toList();
                sql.batchInsert(decisions).execute();
                shares.add(municipality, entry);
                return true;
            }
        }
        return false;
    }

    private boolean insert(MunicipalityId municipality, String slug, Entry entry) {
        ArchivedRound.Told told = entry.told();
        Election election = entry.election();
        return sql.insertInto(ROUND)
                        .set(ROUND.MUNICIPALITY_ID, municipality.code())
                        .set(ROUND.ROUND_ID, entry.id().hash())
                        .set(ROUND.SLUG, slug)
                        .set(ROUND.NAME, told.name())
                        .set(ROUND.TOWN, told.town())
                        .set(ROUND.AREA, told.area())
                        .set(ROUND.INSTANCE, told.instance())
                        .set(ROUND.BEGUN, told.begun())
                        .set(ROUND.ENDED, told.ended())
                        .set(ROUND.LANGUAGE, told.language())
                        .set(ROUND.OWN_RULE, told.ownRule())
                        .set(ROUND.FILE_NAME, told.fileName())
                        .set(ROUND.ORIGIN, told.origin())
                        .set(ROUND.BALLOT_KIND, election.kind().code())
                        .set(ROUND.CURRENCY, election.budget().currency())
                        .set(ROUND.BUDGET_CENTS, election.budget().cents())
                        .set(ROUND.PROJECTS, election.projects().size())
                        .set(ROUND.VOTERS, election.voters())
                        .set(ROUND.CANONICAL, entry.canonical().getBytes(StandardCharsets.UTF_8))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    private SelectConditionStep<Record> rounds(MunicipalityId municipality) {
        List<Field<?>> columns =
                Arrays.stream(ROUND.fields()).filter(f -> !f.equals(ROUND.CANONICAL)).toList();
        return sql.select(columns)
                .select(DECIDED)
                .from(ROUND)
                .where(ROUND.MUNICIPALITY_ID.eq(municipality.code()));
    }

    private static ArchivedRound round(Record row) {
        return new ArchivedRound(
                new RoundId(row.get(ROUND.ROUND_ID)),
                row.get(ROUND.SLUG),
                told(row),
                kind(row.get(ROUND.BALLOT_KIND)),
                new Money(row.get(ROUND.BUDGET_CENTS), row.get(ROUND.CURRENCY)),
                row.get(ROUND.PROJECTS),
                row.get(ROUND.VOTERS),
                row.get(DECIDED));
    }

    private static ArchivedRound.Told told(Record row) {
        return new ArchivedRound.Told(
                row.get(ROUND.NAME),
                row.get(ROUND.TOWN),
                row.get(ROUND.AREA),
                row.get(ROUND.INSTANCE),
                row.get(ROUND.BEGUN),
                row.get(ROUND.ENDED),
                row.get(ROUND.LANGUAGE),
                row.get(ROUND.OWN_RULE),
                row.get(ROUND.FILE_NAME),
                row.get(ROUND.ORIGIN));
    }

    private static BallotKind kind(String code) {
        return Arrays.stream(BallotKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Condition is(MunicipalityId municipality, RoundId id) {
        return ROUND.MUNICIPALITY_ID.eq(municipality.code()).and(ROUND.ROUND_ID.eq(id.hash()));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.springframework.stereotype.Component;

/// Finds what is like a text by the rarest of its words: those say what it is about, and the index finds them at once.
/// How rare a word is, the database knows itself since it last looked (its statistics); a word it does not name is rare.
/// A word weighs as much as it is rare (Spärck Jones 1972, "A statistical interpretation of term specificity").
@Component
class LikenessStore {
    /// So many signals are weighed at most; words are taken, the rarest first, until they would bring more.
    private static final int WEIGHED = 1500;

    private static final int ANSWERS = 500;
    private static final int WORDS = 24;
    private static final int FOUND = 60;

    /// Of a word that the statistics do not name.
    private static final double UNNAMED = 0.0005;

    /// What shares less than this part of the weight is about something else.
    private static final double LEAST = 0.25;

    private static final String RAREST =
            """
            select word.lexeme, coalesce(known.share, {1}) as share,
                   (select greatest(reltuples, 1) from pg_class where oid = 'portal.signal'::regclass) as signals
            from (select distinct lexeme from unnest(to_tsvector('pg_catalog.dutch', shared.bare({0})))) as word
            left join (
                select named.lexeme, max(named.share) as share
                from pg_stats as told,
                     unnest(told.most_common_elems::text::text[], told.most_common_elem_freqs) as named (lexeme, share)
                where told.schemaname = 'portal' and told.tablename = 'signal' and told.attname = 'lexemes'
                  and named.lexeme is not null
                group by named.lexeme) as known on known.lexeme = word.lexeme
            where length(word.lexeme) between 3 and 40
            order by share, length(word.lexeme) desc, word.lexeme
            limit 60
            """;

    private static final String SIGNALS =
            """
            select told.signal_year, told.signal_number, told.cluster_id, bundle.state,
                   bundle.question_year, bundle.question_number, shared_words.weight
            from (select signal_year, signal_number, cluster_id, lexemes from portal.signal
                  where municipality_id = {0} and lexemes @@ {1}::tsquery limit {2}) as told
            cross join lateral (
                select sum(word.weight) as weight
                from unnest({3}::text[]::tsquery[], {4}::float8[]) as word (wanted, weight)
                where told.lexemes @@ word.wanted) as shared_words
            left join portal.cluster as bundle
                on bundle.municipality_id = {0} and bundle.cluster_id = told.cluster_id
            where shared_words.weight >= {5}
            order by shared_words.weight desc, told.signal_year desc, told.signal_number desc
            limit {6}
            """;

    private static final String ANSWERED =
            """
            select told.question_year, told.question_number, max(shared_words.weight) as weight
            from (select question_year, question_number, lexemes from portal.answer
                  where municipality_id = {0} and lexemes @@ {1}::tsquery limit {2}) as told
            cross join lateral (
                select sum(word.weight) as weight
                from unnest({3}::text[]::tsquery[], {4}::float8[]) as word (wanted, weight)
                where told.lexemes @@ word.wanted) as shared_words
            where shared_words.weight >= {5}
            group by told.question_year, told.question_number
            order by weight desc, told.question_year desc, told.question_number desc
            limit {6}
            """;

    private final DSLContext sql;
    private final WorkStore work;
    private final String town;

    LikenessStore(DSLContext sql, WorkStore work, TownSettings settings) {
        this.sql = sql;
        this.work = work;
        this.town = settings.municipality().code();
    }

    /// A word with how much it says.
    record Rare(String lexeme, double weight) {
        String quoted() {
            return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
        }
    }

    List<Similar> like(Likeness likeness, int most) {
        List<Rare> rare = rarest(likeness.text());
        if (rare.isEmpty()) {
            return List.of();
        }
        Map<WorkId, Double> weights = new HashMap<>();
        signals(rare).forEach(row -> weigh(weights, row));
        answers(rare)
                .forEach(row ->
                        weights.merge(
                                WorkId.of(question(row)),
                                row.get("weight", Double.class),
                                Math::max));
        weights.keySet().removeAll(likeness.without());
        List<WorkId> likest =
                weights.entrySet().stream()
                        .sorted(
                                Map.Entry.<WorkId, Double>comparingByValue()
                                        .reversed()
                                        .thenComparing(
                                                found -> found.getKey().id(),
                                                Comparator.reverseOrder()))
                        .limit(most)
                        .map(Map.Entry::getKey)
                        .toList();
        return work.of(likest).stream().map(LikenessStore::similar).toList();
    }

    /// The rarest words of a text, with their weights.
    List<Rare> rarest(String text) {
        List<Rare> rare = new ArrayList<>();
        double expected = 0;
        for (Record row : sql.fetch(RAREST, val(text), val(UNNAMED))) {
            double share = row.get("share", Double.class);
            double signals = row.get("signals", Double.class);
            expected += share * signals;
            if (rare.size() == WORDS || (expected > WEIGHED && !rare.isEmpty())) {
                break;
            }
            rare.add(new Rare(row.get("lexeme", String.class), -Math.log(share)));
        }
        return rare;
    }

    /// The query over signals, so that its plan can be looked at.
    ResultQuery<Record> signals(List<Rare> rare) {
        return query(SIGNALS, rare, WEIGHED);
    }

    ResultQuery<Record> answers(List<Rare> rare) {
        return query(ANSWERED, rare, ANSWERS);
    }

    private ResultQuery<Record> query(String text, List<Rare> rare, int weighed) {
        String any = rare.stream().map(Rare::quoted).collect(Collectors.joining(" | "));
        double all = rare.stream().mapToDouble(Rare::weight).sum();
        return sql.resultQuery(
                text,
                val(town),
                val(any),
                val(weighed),
                val(rare.stream().map(Rare::quoted).toArray(String[]::new)),
                val(rare.stream().map(Rare::weight).toArray(Double[]::new)),
                val(all * LEAST),
                val(FOUND));
    }

    /// A signal nobody took up counts for itself, another for what it lies in; what was noted or referred lies nowhere.
    private static void weigh(Map<WorkId, Double> weights, Record row) {
        String state = row.get("state", String.class);
        double weight = row.get("weight", Double.class);
        if (state == null) {
            SignalId id =
                    SignalId.of(
                            row.get("signal_year", Integer.class),
                            row.get("signal_number", Integer.class));
            weights.merge(WorkId.of(id), weight, Math::max);
            return;
        }
        switch (SignalState.valueOf(state)) {
            case CLUSTERED ->
                    weights.merge(
                            WorkId.of(new ClusterId(row.get("cluster_id", UUID.class))),
                            weight,
                            Math::max);
            case QUESTION -> weights.merge(WorkId.of(question(row)), weight, Math::max);
            case RECEIVED, NOTED, REFERRED -> {}
        }
    }

    private static QuestionId question(Record row) {
        return new QuestionId(
                row.get("question_year", Integer.class), row.get("question_number", Integer.class));
    }

    private static Similar similar(Work found) {
        var state = found.standing().question(found.id().kind());
        return new Similar(
                found.id(),
                found.title().words(),
                found.title().language(),
                found.origin().signals(),
                state.map(QuestionState::isOpen).orElse(true),
                state.map(one -> !one.isUnanswered()).orElse(false));
    }
}

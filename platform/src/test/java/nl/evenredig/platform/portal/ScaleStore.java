// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.List;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.conf.ParamType;

/// Fills a town with as many signals as a large one gets in years, and tells how the database means to find them.
final class ScaleStore {
    static final int SIGNALS = 50_000;
    static final int QUESTIONS = 5_000;
    static final int WAITING = 5_000;
    static final int BUNDLES = 300;
    static final int OPEN_QUESTIONS = 600;

    /// Words as they are spread in a language: a few very often, most of them seldom (Zipf).
    private static final String WORDS =
            """
            create function pg_temp.words(many int) returns text language sql volatile as $$
                select string_agg(word, ' ') from (
                    select case when n <= 24 then (array['brief', 'gemeente', 'school', 'straat', 'lift', 'bank',
                        'geld', 'kind', 'werk', 'huis', 'buurt', 'loket', 'taal', 'zorg', 'bus', 'plein', 'afval',
                        'formulier', 'ambtenaar', 'subsidie', 'wachten', 'begrijpen', 'bellen', 'moeilijk'])[n]
                        else (array['ba','de','ki','lo','mu','ne','po','ra','si','tu','va','wo'])[1 + n % 12]
                          || (array['lk','nd','rt','st','mp','ns','rg','ld'])[1 + (n / 12) % 8]
                          || (array['a','e','o','u'])[1 + (n / 96) % 4]
                          || (array['lm','rk','nt','ps','g','d','k','m','t','n'])[1 + (n / 384) % 10] end as word
                    from (select 1 + floor(3800 * random() ^ 4)::int as n from generate_series(1, many)) as drawn) as said
            $$;
            """;

    private static final String CLUSTERS =
            """
            insert into portal.cluster
            select {0}, ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 'Bundel ' || n,
                   case when n <= 300 then 'CLUSTERED' when n <= 5300 then 'QUESTION' else 'NOTED' end,
                   case when n <= 5300 then '' else 'Genoteerd' end,
                   case when n between 301 and 5300 then 2026 end, case when n between 301 and 5300 then 100000 + n end,
                   now() - n * interval '10 minutes', case when n > 300 then now() - n * interval '5 minutes' end, 1
            from generate_series(1, 7050) as n
            """;

    private static final String SIGNAL =
            """
            insert into portal.signal (municipality_id, signal_year, signal_number, state, cluster_id, channel, asker_kind,
                asker_name, words, has_voice, told_language, guessed_language, guess_certainty, dutch, dutch_by, theme,
                district_id, target_group, consent, address, phone, reply_language, secret_hash, assisted_by, received_at,
                version)
            select {0}, 2026, 200000 + n,
                case when lies = 0 then 'RECEIVED' when lies <= 300 then 'CLUSTERED' when lies <= 5300 then 'QUESTION'
                     else 'NOTED' end,
                case when lies > 0 then ('00000000-0000-0000-0000-' || lpad(lies::text, 12, '0'))::uuid end,
                'WEB', 'RESIDENT', '', pg_temp.words(12 + n % 30), n % 9 = 0, '',
                (array['nl','nl','nl','nl','ar','tr','pl','ti','so'])[1 + n % 9], 0.9,
                case when n % 9 > 3 then pg_temp.words(12) else '' end, case when n % 9 > 3 then 'PERSON' else 'NOBODY' end,
                (array['TOWN_HALL','LANGUAGE','CARE','MONEY','WORK','SCHOOL','HOUSING','OTHER'])[1 + n % 8],
                'HM0' || (1 + n % 9), '', 'ANONYMOUS', '', '', 'nl', lpad(n::text, 64, '0'), '',
                now() - n * interval '3 minutes', 1
            from (select n, case when n <= 5000 then 0 when n <= 6500 then 1 + (n - 5001) / 5
                     when n <= 46500 then 301 + (n - 6501) / 8 else 5301 + (n - 46501) / 2 end as lies
                  from generate_series(1, 50000) as n) as one
            """;

    private static final String QUESTION =
            """
            insert into portal.question (municipality_id, question_year, question_number, state, kind, title, theme,
                district_id, owner_id, due_on, promised_on, publication, opened_at, triaged_at, answered_at, feedback_at,
                closed_at, published_at, reopened, version)
            select {0}, 2026, 100000 + n, state, 'NEEDS_RESEARCH', pg_temp.words(8),
                (array['TOWN_HALL','LANGUAGE','CARE','MONEY','WORK','SCHOOL','HOUSING','OTHER'])[1 + n % 8],
                'HM0' || (1 + n % 9), ('00000000-0000-0000-0000-' || lpad((n % 12)::text, 12, '0'))::uuid,
                current_date + (n % 60) - 20, current_date + (n % 60) - 20, '', now() - n * interval '1 hour', now(),
                case when state in ('ANSWERED', 'FEEDBACK_GIVEN', 'CLOSED') then now() - n * interval '30 minutes' end,
                case when state in ('FEEDBACK_GIVEN', 'CLOSED') then now() end,
                case when state = 'CLOSED' then now() - n * interval '20 minutes' end, null, 0, 1
            from (select n, case when n > 900 then 'CLOSED' when n % 6 = 0 then 'ANSWERED' when n % 6 = 1 then
                'FEEDBACK_GIVEN' when n % 6 = 2 then 'IN_RESEARCH' else 'TRIAGED' end as state
                  from generate_series(301, 5300) as n) as one
            """;

    private static final String ANSWER =
            """
            insert into portal.answer (municipality_id, question_year, question_number, version, brief, full_text, sources,
                written_by, written_at)
            select municipality_id, question_year, question_number, 1, pg_temp.words(20), pg_temp.words(120), '', 'x', now()
            from portal.question where municipality_id = {0} and state in ('ANSWERED', 'FEEDBACK_GIVEN', 'CLOSED')
            """;

    private final DSLContext sql;
    private final String town;

    ScaleStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// On one connection, because a function for the moment belongs to it.
    void fill() {
        sql.transaction(all -> {
            all.dsl().execute("select setseed(0.5)");
            all.dsl().execute(WORDS);
            for (String some : List.of(CLUSTERS, SIGNAL, QUESTION, ANSWER)) {
                all.dsl().execute(some, org.jooq.impl.DSL.val(town));
            }
        });
        List.of("signal", "cluster", "question", "answer")
                .forEach(table -> sql.execute("vacuum analyze portal." + table));
    }

    /// How the database means to answer a query.
    String plan(Query query) {
        return String.join(
                "\n",
                sql.fetch("explain (costs off) " + query.getSQL(ParamType.INLINED))
                        .getValues(0, String.class));
    }

    /// Some words as they stand in a signal, to look for what is like them.
    List<String> words(int many) {
        return sql.fetch(
                        "select words || ' ' || dutch from portal.signal where municipality_id = {0}"
                                + " and signal_number % 997 = 1 order by signal_number limit {1}",
                        org.jooq.impl.DSL.val(town), org.jooq.impl.DSL.val(many))
                .getValues(0, String.class);
    }
}

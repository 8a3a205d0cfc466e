// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.draft;

import static nl.evenredig.platform.generated.db.shared.Tables.DRAFT;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// The drafts of each account.
@Component
class DraftStore {
    private final DSLContext sql;
    private final TownSettings settings;
    private final Clock clock;

    DraftStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    void save(String account, String form, Map<String, List<String>> typed) {
        List<String> fields = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        typed.forEach((field, values) ->
                values.forEach(value -> {
                    fields.add(field);
                    contents.add(value);
                }));
        String[] names = fields.toArray(String[]::new);
        String[] values = contents.toArray(String[]::new);
        OffsetDateTime now = OffsetDateTime.now(clock);
        sql.insertInto(DRAFT)
                .set(DRAFT.MUNICIPALITY_ID, settings.municipality().code())
                .set(DRAFT.ACCOUNT, account)
                .set(DRAFT.FORM, form)
                .set(DRAFT.FIELDS, names)
                .set(DRAFT.CONTENTS, values)
                .set(DRAFT.SAVED_AT, now)
                .onConflict(DRAFT.MUNICIPALITY_ID, DRAFT.ACCOUNT, DRAFT.FORM)
                .doUpdate()
                .set(DRAFT.FIELDS, names)
                .set(DRAFT.CONTENTS, values)
                .set(DRAFT.SAVED_AT, now)
                .execute();
    }

    Optional<Map<String, List<String>>> find(String account, String form) {
        return sql.select(DRAFT.FIELDS, DRAFT.CONTENTS)
                .from(DRAFT)
                .where(is(account, form))
                .fetchOptional(row -> typed(row.value1(), row.value2()));
    }

    void drop(String account, String form) {
        sql.deleteFrom(DRAFT).where(is(account, form)).execute();
    }

    int destroy(Instant before) {
        return sql.deleteFrom(DRAFT)
                .where(DRAFT.MUNICIPALITY_ID.eq(settings.municipality().code()))
                .and(DRAFT.SAVED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private Condition is(String account, String form) {
        return DRAFT.MUNICIPALITY_ID
                .eq(settings.municipality().code())
                .and(DRAFT.ACCOUNT.eq(account))
                .and(DRAFT.FORM.eq(form));
    }

    private static Map<String, List<String>> typed(String[] fields, String[] contents) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i++) {
            typed.computeIfAbsent(fields[i], _ -> new ArrayList<>()).add(contents[i]);
        }
        return typed;
    }
}

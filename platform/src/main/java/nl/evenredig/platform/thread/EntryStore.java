// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import static nl.evenredig.platform.generated.db.thread.Tables.ENTRY;
import static nl.evenredig.platform.generated.db.thread.Tables.ENTRY_VERSION;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.thread.tables.records.EntryRecord;
import nl.evenredig.platform.generated.db.thread.tables.records.EntryVersionRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Entries with all their versions.
@Component
class EntryStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    EntryStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    EntryId add(QuestionId question, Writing writing, Actor by) {
        EntryId id = EntryId.fresh();
        sql.insertInto(ENTRY)
                .set(ENTRY.MUNICIPALITY_ID, town)
                .set(ENTRY.ENTRY_ID, id.value())
                .set(ENTRY.QUESTION_YEAR, question.year())
                .set(ENTRY.QUESTION_NUMBER, question.number())
                .set(ENTRY.KIND, writing.kind().name())
                .set(ENTRY.IS_PUBLIC, writing.isPublic())
                .set(ENTRY.VERSION, 1)
                .set(ENTRY.WITHDRAWN_REASON, "")
                .execute();
        addVersion(id, 1, writing, by);
        return id;
    }

    /// Makes a new version of an entry that still is at this one.
    ///
    /// @return whether it still was
    boolean correct(EntryId id, int version, Writing writing, Actor by) {
        boolean isStill =
                sql.update(ENTRY)
                                .set(ENTRY.VERSION, version + 1)
                                .where(stillAt(id, version))
                                .execute()
                        > 0;
        if (isStill) {
            addVersion(id, version + 1, writing, by);
        }
        return isStill;
    }

    /// Takes an entry back that still is at this version.
    ///
    /// @return whether it still was
    boolean withdraw(EntryId id, int version, String reason) {
        return sql.update(ENTRY)
                        .set(ENTRY.WITHDRAWN_AT, OffsetDateTime.now(clock))
                        .set(ENTRY.WITHDRAWN_REASON, reason)
                        .where(stillAt(id, version))
                        .execute()
                > 0;
    }

    /// Takes away for good what an entry that was taken back said, in all its versions.
    void erase(EntryId id) {
        sql.update(ENTRY_VERSION)
                .set(ENTRY_VERSION.TITLE, "")
                .set(ENTRY_VERSION.BODY, "…")
                .set(ENTRY_VERSION.ORIGINAL_LANGUAGE, "")
                .set(ENTRY_VERSION.ORIGINAL_BODY, "")
                .set(ENTRY_VERSION.AUTHOR_NAME, "")
                .where(ENTRY_VERSION.MUNICIPALITY_ID.eq(town))
                .and(ENTRY_VERSION.ENTRY_ID.eq(id.value()))
                .and(
                        DSL.exists(
                                DSL.selectOne()
                                        .from(ENTRY)
                                        .where(is(id))
                                        .and(ENTRY.WITHDRAWN_AT.isNotNull())))
                .execute();
    }

    /// Notes that a promise was kept.
    ///
    /// @return whether it stood open
    boolean keep(EntryId id, LocalDate day) {
        return sql.update(ENTRY)
                        .set(ENTRY.KEPT_ON, day)
                        .where(is(id))
                        .and(ENTRY.KIND.eq(EntryKind.PROMISED.name()))
                        .and(ENTRY.KEPT_ON.isNull())
                        .and(ENTRY.WITHDRAWN_AT.isNull())
                        .execute()
                > 0;
    }

    /// All entries of a dossier that this audience may read, in the order of their days.
    List<Entry> of(QuestionId question, Audience audience) {
        Condition mayRead = audience.seesAll() ? noCondition() : ENTRY.IS_PUBLIC.isTrue();
        return read(
                ENTRY.MUNICIPALITY_ID
                        .eq(town)
                        .and(ENTRY.QUESTION_YEAR.eq(question.year()))
                        .and(ENTRY.QUESTION_NUMBER.eq(question.number()))
                        .and(mayRead));
    }

    Optional<Entry> find(EntryId id) {
        return read(is(id)).stream().findFirst();
    }

    private List<Entry> read(Condition which) {
        Map<UUID, List<EntryVersionRecord>> versions =
                sql.select(ENTRY_VERSION.fields())
                        .from(ENTRY_VERSION)
                        .join(ENTRY)
                        .on(
                                ENTRY.MUNICIPALITY_ID
                                        .eq(ENTRY_VERSION.MUNICIPALITY_ID)
                                        .and(ENTRY.ENTRY_ID.eq(ENTRY_VERSION.ENTRY_ID)))
                        .where(which)
                        .orderBy(ENTRY_VERSION.VERSION)
                        .fetchInto(ENTRY_VERSION)
                        .intoGroups(ENTRY_VERSION.ENTRY_ID, EntryVersionRecord.class);
        List<Entry> entries = new ArrayList<>();
        for (EntryRecord row : sql.selectFrom(ENTRY).where(which).fetch()) {
            entries.add(entry(row, versions.getOrDefault(row.getEntryId(), List.of())));
        }
        entries.sort(
                Comparator.comparing((Entry entry) -> entry.now().day())
                        .thenComparing(entry -> !entry.now().kind().isSaid())
                        .thenComparing(Entry::writtenAt)
                        .thenComparing(entry -> entry.id().toString()));
        return List.copyOf(entries);
    }

    private static Entry entry(EntryRecord row, List<EntryVersionRecord> rows) {
        List<Entry.Version> versions =
                rows.stream()
                        .filter(version -> version.getVersion() <= row.getVersion())
                        .map(version -> version(row, version))
                        .toList();
        return new Entry(
                new EntryId(row.getEntryId()),
                new QuestionId(row.getQuestionYear(), row.getQuestionNumber()),
                versions.getLast().writing(),
                Optional.ofNullable(row.getKeptOn()),
                Optional.ofNullable(row.getWithdrawnAt())
                        .map(at -> new Entry.Withdrawal(at.toInstant(), row.getWithdrawnReason())),
                versions);
    }

    private static Entry.Version version(EntryRecord row, EntryVersionRecord version) {
        Writing writing =
                new Writing(
                        EntryKind.valueOf(row.getKind()),
                        row.getIsPublic(),
                        version.getToldOn(),
                        Optional.ofNullable(version.getDueOn()),
                        wording(version),
                        new Author(
                                AuthorKind.valueOf(version.getAuthorKind()),
                                version.getAuthorName()),
                        new Occasion(
                                version.getOccasionKey(),
                                version.getOccasionNumber(),
                                version.getOccasionName()),
                        pointers(version));
        return new Entry.Version(version.getVersion(), version.getWrittenAt().toInstant(), writing);
    }

    private static Wording wording(EntryVersionRecord version) {
        Optional<Wording.Original> original =
                Optional.of(version.getOriginalLanguage())
                        .filter(language -> !language.isEmpty())
                        .map(language ->
                                new Wording.Original(
                                        language,
                                        version.getOriginalBody(),
                                        version.getIsChecked()));
        return new Wording(version.getTitle(), version.getBody(), version.getLanguage(), original);
    }

    private static List<Pointer> pointers(EntryVersionRecord version) {
        List<Pointer> pointers = new ArrayList<>();
        for (int i = 0; i < version.getLinkLabels().length; i++) {
            pointers.add(new Pointer(version.getLinkLabels()[i], version.getLinkPaths()[i]));
        }
        return pointers;
    }

    private void addVersion(EntryId id, int version, Writing writing, Actor by) {
        EntryVersionRecord row = new EntryVersionRecord();
        row.setMunicipalityId(town);
        row.setEntryId(id.value());
        row.setVersion(version);
        row.setToldOn(writing.day());
        writing.due().ifPresent(row::setDueOn);
        fill(row, writing.wording());
        row.setAuthorKind(writing.author().kind().name());
        row.setAuthorName(writing.author().name());
        row.setOccasionKey(writing.occasion().key());
        row.setOccasionNumber(writing.occasion().number());
        row.setOccasionName(writing.occasion().name());
        List<Pointer> pointers = writing.pointers();
        row.setLinkLabels(pointers.stream().map(Pointer::label).toArray(String[]::new));
        row.setLinkPaths(pointers.stream().map(Pointer::path).toArray(String[]::new));
        row.setWrittenAt(OffsetDateTime.now(clock));
        row.setWrittenBy(by.id());
        sql.insertInto(ENTRY_VERSION).set(row).execute();
    }

    private static void fill(EntryVersionRecord row, Wording wording) {
        row.setTitle(wording.title());
        row.setBody(wording.text());
        row.setLanguage(wording.language());
        row.setOriginalLanguage(wording.original().map(Wording.Original::language).orElse(""));
        row.setOriginalBody(wording.original().map(Wording.Original::text).orElse(""));
        row.setIsChecked(wording.original().map(Wording.Original::isChecked).orElse(true));
    }

    private Condition is(EntryId id) {
        return ENTRY.MUNICIPALITY_ID.eq(town).and(ENTRY.ENTRY_ID.eq(id.value()));
    }

    private Condition stillAt(EntryId id, int version) {
        return is(id).and(ENTRY.VERSION.eq(version)).and(ENTRY.WITHDRAWN_AT.isNull());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static nl.evenredig.platform.generated.db.people.Tables.MEMBERSHIP;
import static nl.evenredig.platform.generated.db.people.Tables.ORGANISATION;
import static nl.evenredig.platform.generated.db.people.Tables.ORGANISATION_INVITATION;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.generated.db.people.tables.records.OrganisationRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Component;

/// What the database knows about organisations.
@Component
class OrganisationStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    OrganisationStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    Saving add(OrganisationId id, OrganisationProfile profile) {
        for (String slug : Folded.slugs(profile.name(), id)) {
            boolean isNew =
                    sql.insertInto(ORGANISATION)
                                    .set(ORGANISATION.MUNICIPALITY_ID, town)
                                    .set(ORGANISATION.ORGANISATION_ID, id.value())
                                    .set(ORGANISATION.SLUG, slug)
                                    .set(ORGANISATION.VERSION, 1)
                                    .set(ORGANISATION.REGISTERED_AT, OffsetDateTime.now(clock))
                                    .set(columns(profile))
                                    .onConflictDoNothing()
                                    .execute()
                            > 0;
            if (isNew) {
                return new Saving.Saved(new Organisation(id, slug, profile, 1));
            }
            Optional<Organisation> other = named(profile.name());
            if (other.isPresent()) {
                return new Saving.NameTaken(other.get());
            }
        }
        throw new IllegalStateException("No free slug for organisation=%s.".formatted(id));
    }

    /// The organisation as it stands; others who lock it wait until this transaction is over.
    Organisation lock(OrganisationId id) {
        return sql.selectFrom(ORGANISATION)
                .where(is(id))
                .forUpdate()
                .fetchSingle(OrganisationStore::organisation);
    }

    /// Writes over an organisation that this transaction has locked.
    Saving revise(Organisation before, OrganisationProfile profile) {
        Optional<Organisation> other =
                named(profile.name()).filter(found -> !found.id().equals(before.id()));
        if (other.isPresent()) {
            return new Saving.NameTaken(other.get());
        }
        int version = before.version() + 1;
        sql.update(ORGANISATION)
                .set(ORGANISATION.VERSION, version)
                .set(columns(profile))
                .where(is(before.id()))
                .execute();
        return new Saving.Saved(new Organisation(before.id(), before.slug(), profile, version));
    }

    Optional<Organisation> find(OrganisationId id) {
        return where(ORGANISATION.ORGANISATION_ID.eq(id.value()))
                .fetchOptional(OrganisationStore::organisation);
    }

    Optional<Organisation> find(String slug) {
        return where(ORGANISATION.SLUG.eq(slug)).fetchOptional(OrganisationStore::organisation);
    }

    int size(OrganisationQuery query) {
        return sql.fetchCount(where(meets(query)));
    }

    List<Organisation> some(OrganisationQuery query, int first, int most) {
        return where(meets(query))
                .orderBy(ORGANISATION.FOLDED_NAME)
                .offset(first)
                .limit(most)
                .fetch(OrganisationStore::organisation);
    }

    List<String> languages() {
        return sql
                .select(ORGANISATION.LANGUAGES)
                .from(ORGANISATION)
                .where(ORGANISATION.MUNICIPALITY_ID.eq(town))
                .fetch(ORGANISATION.LANGUAGES)
                .stream()
                .flatMap(Arrays::stream)
                .distinct()
                .sorted()
                .toList();
    }

    List<Organisation> unspoken() {
        Condition isSilent =
                notExists(
                        selectOne()
                                .from(MEMBERSHIP)
                                .where(MEMBERSHIP.MUNICIPALITY_ID.eq(ORGANISATION.MUNICIPALITY_ID))
                                .and(MEMBERSHIP.ORGANISATION_ID.eq(ORGANISATION.ORGANISATION_ID))
                                .and(MEMBERSHIP.ENDED_AT.isNull()));
        Condition isUnasked =
                notExists(
                        selectOne()
                                .from(ORGANISATION_INVITATION)
                                .where(
                                        ORGANISATION_INVITATION.MUNICIPALITY_ID.eq(
                                                ORGANISATION.MUNICIPALITY_ID))
                                .and(
                                        ORGANISATION_INVITATION.ORGANISATION_ID.eq(
                                                ORGANISATION.ORGANISATION_ID))
                                .and(ORGANISATION_INVITATION.ANSWER.eq(""))
                                .and(
                                        ORGANISATION_INVITATION.EXPIRES_AT.gt(
                                                OffsetDateTime.now(clock))));
        return where(isSilent.and(isUnasked))
                .orderBy(ORGANISATION.FOLDED_NAME)
                .fetch(OrganisationStore::organisation);
    }

    private Optional<Organisation> named(String name) {
        return where(ORGANISATION.FOLDED_NAME.eq(Folded.of(name)))
                .fetchOptional(OrganisationStore::organisation);
    }

    private SelectConditionStep<OrganisationRecord> where(Condition condition) {
        return sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.MUNICIPALITY_ID.eq(town))
                .and(condition);
    }

    private Condition is(OrganisationId id) {
        return ORGANISATION
                .MUNICIPALITY_ID
                .eq(town)
                .and(ORGANISATION.ORGANISATION_ID.eq(id.value()));
    }

    private static Condition meets(OrganisationQuery query) {
        Condition all = org.jooq.impl.DSL.noCondition();
        for (String word : Folded.of(query.words()).split(" ", -1)) {
            all = all.and(ORGANISATION.SEARCH_TEXT.contains(word));
        }
        if (query.kind().isPresent()) {
            all = all.and(ORGANISATION.KIND.eq(query.kind().get().name()));
        }
        if (!query.district().isEmpty()) {
            all = all.and(ORGANISATION.DISTRICT_ID.eq(query.district()));
        }
        return query.language().isEmpty()
                ? all
                : all.and(val(query.language()).eq(org.jooq.impl.DSL.any(ORGANISATION.LANGUAGES)));
    }

    private static Map<Field<?>, Object> columns(OrganisationProfile profile) {
        return Map.of(
                ORGANISATION.NAME, profile.name(),
                ORGANISATION.FOLDED_NAME, Folded.of(profile.name()),
                ORGANISATION.KIND, profile.kind().name(),
                ORGANISATION.LEGAL_FORM, profile.legalForm().name(),
                ORGANISATION.DISTRICT_ID, profile.district(),
                ORGANISATION.LANGUAGES, profile.languages().toArray(String[]::new),
                ORGANISATION.CONSTITUENCY, profile.constituency(),
                ORGANISATION.SEARCH_TEXT, Folded.of(profile.name() + " " + profile.constituency()));
    }

    private static Organisation organisation(OrganisationRecord row) {
        OrganisationProfile profile =
                new OrganisationProfile(
                        row.getName(),
                        OrganisationKind.valueOf(row.getKind()),
                        LegalForm.valueOf(row.getLegalForm()),
                        row.getDistrictId(),
                        List.of(row.getLanguages()),
                        row.getConstituency());
        return new Organisation(
                new OrganisationId(row.getOrganisationId()),
                row.getSlug(),
                profile,
                row.getVersion());
    }
}

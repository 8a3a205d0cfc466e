// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import static nl.evenredig.platform.generated.db.workshop.Tables.CLUSTER;
import static nl.evenredig.platform.generated.db.workshop.Tables.CLUSTER_LINK;
import static nl.evenredig.platform.generated.db.workshop.Tables.DOTS;
import static nl.evenredig.platform.generated.db.workshop.Tables.LINE;
import static nl.evenredig.platform.generated.db.workshop.Tables.NOTE;
import static nl.evenredig.platform.generated.db.workshop.Tables.PARTICIPANT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.generated.db.workshop.tables.records.ClusterRecord;
import nl.evenredig.platform.generated.db.workshop.tables.records.NoteRecord;
import nl.evenredig.platform.generated.db.workshop.tables.records.ParticipantRecord;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Days that were held before this program was there.
@Component
class EarlierDayStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    EarlierDayStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    UUID add(WorkshopId id, EarlierDay.Person person) {
        ParticipantRecord row = new ParticipantRecord();
        row.setMunicipalityId(town);
        row.setParticipantId(UUID.randomUUID());
        row.setWorkshopYear(id.year());
        row.setWorkshopNumber(id.number());
        row.setParty(person.party().name());
        row.setState("PRESENT");
        row.setName(person.name());
        row.setOrganisation(person.organisation());
        row.setMail(person.mail());
        row.setLanguage(person.language());
        row.setListensIn("");
        row.setInterprets("");
        row.setFixedTable(0);
        row.setChildren(0);
        row.setWantsTravelMoney(false);
        row.setNeeds("");
        row.setHasPhone(true);
        row.setSecretHash(Secret.fresh().hash());
        row.setInvitedAt(now());
        row.setAnsweredAt(now());
        row.setVersion(1);
        sql.insertInto(PARTICIPANT).set(row).execute();
        return row.getParticipantId();
    }

    /// @param round in which it was made
    UUID add(WorkshopId id, int round, int place, EarlierDay.Item item) {
        ClusterRecord row = new ClusterRecord();
        row.setMunicipalityId(town);
        row.setClusterId(UUID.randomUUID());
        row.setWorkshopYear(id.year());
        row.setWorkshopNumber(id.number());
        row.setRoundNumber(round);
        row.setTableNumber(1);
        row.setPlace(place);
        row.setTitle(item.title());
        row.setCause(item.facts().cause());
        row.setAffected(item.facts().affected());
        row.setEvidence("");
        row.setCategory(item.facts().category());
        row.setIsUnconventional(item.facts().isUnconventional());
        item.facts().owner().map(Party::name).ifPresent(row::setOwner);
        item.facts().effort().map(Enum::name).ifPresent(row::setEffort);
        row.setVersion(1);
        sql.insertInto(CLUSTER).set(row).execute();
        return row.getClusterId();
    }

    /// @param people by place
    void fill(ClusterAt at, EarlierDay.Item item, List<UUID> people) {
        item.notes().forEach(note -> add(at, note, people.get(note.person())));
        item.dots()
                .forEach((person, dots) ->
                        sql.insertInto(DOTS)
                                .set(DOTS.MUNICIPALITY_ID, town)
                                .set(DOTS.CLUSTER_ID, at.cluster())
                                .set(DOTS.PARTICIPANT_ID, people.get(person))
                                .set(DOTS.DOTS_, dots)
                                .execute());
    }

    /// A bottleneck or solution in its round.
    record ClusterAt(WorkshopId workshop, int round, UUID cluster) {}

    private void add(ClusterAt at, EarlierDay.Note note, UUID author) {
        NoteRecord row = new NoteRecord();
        row.setMunicipalityId(town);
        row.setNoteId(UUID.randomUUID());
        row.setWorkshopYear(at.workshop().year());
        row.setWorkshopNumber(at.workshop().number());
        row.setRoundNumber(at.round());
        row.setTableNumber(1);
        row.setParticipantId(author);
        row.setWords(note.words());
        row.setHasFile(false);
        row.setRevision(1);
        row.setReceivedAt(now());
        row.setIsLate(false);
        row.setIsCopied(false);
        row.setHiddenReason("");
        row.setHiddenBy("");
        row.setClusterId(at.cluster());
        sql.insertInto(NOTE).set(row).execute();
    }

    void link(UUID solution, UUID bottleneck) {
        sql.insertInto(CLUSTER_LINK)
                .set(CLUSTER_LINK.MUNICIPALITY_ID, town)
                .set(CLUSTER_LINK.SOLUTION_ID, solution)
                .set(CLUSTER_LINK.BOTTLENECK_ID, bottleneck)
                .execute();
    }

    void add(WorkshopId id, int place, EarlierDay.Line line) {
        sql.insertInto(LINE)
                .set(LINE.MUNICIPALITY_ID, town)
                .set(LINE.LINE_ID, UUID.randomUUID())
                .set(LINE.WORKSHOP_YEAR, id.year())
                .set(LINE.WORKSHOP_NUMBER, id.number())
                .set(LINE.PLACE, place)
                .set(LINE.ADDRESSEE, line.addressee().name())
                .set(LINE.WORDS, line.words())
                .set(LINE.VERSION, 1)
                .execute();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}

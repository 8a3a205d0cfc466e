// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import static nl.evenredig.platform.generated.db.rounds.Tables.GROUP_SHARE;
import static nl.evenredig.platform.generated.db.rounds.Tables.ROUND;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.evenredig.exact.Money;
import nl.evenredig.platform.generated.db.rounds.tables.records.GroupShareRecord;
import nl.evenredig.platform.shared.MunicipalityId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the database knows about who got what; only protected numbers come here.
@Component
class ShareStore {
    private final DSLContext sql;

    ShareStore(DSLContext sql) {
        this.sql = sql;
    }

    List<ShareTable> shares(MunicipalityId municipality, RoundId id) {
        String currency =
                sql.select(ROUND.CURRENCY)
                        .from(ROUND)
                        .where(ROUND.MUNICIPALITY_ID.eq(municipality.code()))
                        .and(ROUND.ROUND_ID.eq(id.hash()))
                        .fetchSingle()
                        .value1();
        Map<String, List<GroupShare>> groups =
                sql.selectFrom(GROUP_SHARE)
                        .where(GROUP_SHARE.MUNICIPALITY_ID.eq(municipality.code()))
                        .and(GROUP_SHARE.ROUND_ID.eq(id.hash()))
                        .orderBy(GROUP_SHARE.ATTRIBUTE, GROUP_SHARE.POSITION)
                        .fetchGroups(GROUP_SHARE.ATTRIBUTE, row -> share(row, currency));
        return Arrays.stream(Attribute.values())
                .map(attribute ->
                        new ShareTable(attribute, groups.getOrDefault(attribute.code(), List.of())))
                .filter(table -> !table.groups().isEmpty())
                .toList();
    }

    void add(MunicipalityId municipality, Entry entry) {
        List<GroupShareRecord> rows = new ArrayList<>();
        for (ShareTable table : entry.tables()) {
            for (int position = 0; position < table.groups().size(); position++) {
                GroupShareRecord row = row(table.groups().get(position));
                row.setMunicipalityId(municipality.code());
                row.setRoundId(entry.id().hash());
                row.setAttribute(table.attribute().code());
                row.setPosition(position);
                rows.add(row);
            }
        }
        sql.batchInsert(rows).execute();
    }

    private static GroupShareRecord row(GroupShare group) {
        GroupShareRecord row = new GroupShareRecord();
        row.setGroupName(group.name());
        switch (group) {
            case GroupShare.Hidden _ -> {}
            case GroupShare.Shown shown -> {
                row.setVoters(shown.voters());
                row.setMoneyCents(shown.money().cents());
                shown.leftOut().ifPresent(row::setLeftOut);
                shown.leftOutByMostVotes().ifPresent(row::setLeftOutByMostVotes);
            }
        }
        return row;
    }

    private static GroupShare share(GroupShareRecord row, String currency) {
        if (row.getVoters() == null) {
            return new GroupShare.Hidden(row.getGroupName());
        }
        return new GroupShare.Shown(
                row.getGroupName(),
                row.getVoters(),
                new Money(row.getMoneyCents(), currency),
                number(row.getLeftOut()),
                number(row.getLeftOutByMostVotes()));
    }

    private static OptionalInt number(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}

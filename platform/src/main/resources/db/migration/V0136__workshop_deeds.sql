-- SPDX-License-Identifier: EUPL-1.2
-- What was done last at a table, so that whoever keeps its board can take it back.
create table workshop.deed (
    municipality_id text not null,
    deed_id uuid not null,
    workshop_year integer not null,
    workshop_number integer not null,
    round_number integer not null,
    table_number integer not null,
    verb text not null check (verb in ('OPENED', 'MOVED', 'MERGED', 'REMOVED')),
    -- The ids that are needed to turn it around.
    object text not null,
    done_at timestamptz not null,
    taken_at timestamptz,
    arrival bigint generated always as identity,
    primary key (municipality_id, deed_id),
    foreign key (municipality_id, workshop_year, workshop_number, round_number)
        references workshop.round on delete cascade
);
create index deed_table on workshop.deed
    (municipality_id, workshop_year, workshop_number, round_number, table_number, arrival desc);

-- Why the chair left a line as it was although somebody in the room said it was not right.
alter table workshop.line_remark add column reply text not null default '' check (length(reply) <= 300);
alter table workshop.line_remark alter column reply drop default;

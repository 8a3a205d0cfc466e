-- SPDX-License-Identifier: EUPL-1.2
-- The codes on the tables and on the screen. They open a seat for one day and stand on a printed card: readable.
create table workshop.table_code (
    municipality_id text not null,
    code text not null check (length(code) = 6),
    workshop_year integer not null,
    workshop_number integer not null,
    kind text not null check (kind in ('PARTICIPANT', 'SCRIBE', 'SCREEN')),
    table_number integer not null check (table_number >= 0),
    made_at timestamptz not null,
    primary key (municipality_id, code),
    unique (municipality_id, workshop_year, workshop_number, kind, table_number),
    foreign key (municipality_id, workshop_year, workshop_number)
        references workshop.knowledge_workshop on delete cascade
);

-- What somebody's first phone shows, so that their second one can be them too.
create table workshop.own_code (
    municipality_id text not null,
    participant_id uuid not null,
    code text not null check (length(code) = 6),
    primary key (municipality_id, participant_id),
    foreign key (municipality_id, participant_id) references workshop.participant on delete cascade
);

-- Passes are looked up by whose they are when a name is given free.
create index pass_participant on workshop.pass (municipality_id, participant_id);

-- SPDX-License-Identifier: EUPL-1.2
-- Who is in the room, without an account.
create table workshop.pass (
    municipality_id text not null,
    secret_hash text not null check (length(secret_hash) = 64),
    workshop_year integer not null,
    workshop_number integer not null,
    kind text not null check (kind in ('PARTICIPANT', 'SCRIBE', 'SCREEN')),
    table_number integer not null check (table_number >= 0),
    participant_id uuid,
    given_at timestamptz not null,
    taken_at timestamptz,
    primary key (municipality_id, secret_hash),
    foreign key (municipality_id, workshop_year, workshop_number)
        references workshop.knowledge_workshop on delete cascade,
    foreign key (municipality_id, participant_id) references workshop.participant on delete cascade
);

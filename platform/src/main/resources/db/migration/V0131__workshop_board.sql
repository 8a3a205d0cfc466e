-- SPDX-License-Identifier: EUPL-1.2
-- What is written, bundled and weighed on the day.

-- A note; its id is made by the phone, so that sending it twice makes one.
create table workshop.note (
    municipality_id text not null,
    note_id uuid not null,
    workshop_year integer not null,
    workshop_number integer not null,
    round_number integer not null,
    table_number integer not null,
    -- Whose it is; empty when it was typed over from a card without a name.
    participant_id uuid,
    words text not null check (length(words) <= 500),
    -- A voice or a photo of a card, as the uploads know its owner.
    has_file boolean not null,
    -- Counts what its author changed; a later one wins, whatever the order in which they arrive.
    revision integer not null check (revision >= 1),
    received_at timestamptz not null,
    -- The order in which the database took it in.
    arrival bigint generated always as identity,
    -- It came when the round was past writing.
    is_late boolean not null,
    -- A scribe typed it over from paper.
    is_copied boolean not null,
    -- Its author took it back.
    withdrawn_at timestamptz,
    -- Taken off the board, and why; the words stay for whoever checks.
    hidden_at timestamptz,
    hidden_reason text not null check (length(hidden_reason) <= 300),
    hidden_by text not null,
    cluster_id uuid,
    place integer not null,
    check (words <> '' or has_file),
    check ((hidden_at is null) = (hidden_reason = '')),
    primary key (municipality_id, note_id),
    foreign key (municipality_id, workshop_year, workshop_number, round_number) references workshop.round on delete cascade,
    foreign key (municipality_id, participant_id) references workshop.participant on delete set null (participant_id)
);
create index note_round on workshop.note
    (municipality_id, workshop_year, workshop_number, round_number, table_number, arrival);

-- Notes that say one thing: in the morning a bottleneck, in the afternoon a solution.
create table workshop.cluster (
    municipality_id text not null,
    cluster_id uuid not null,
    workshop_year integer not null,
    workshop_number integer not null,
    round_number integer not null,
    table_number integer not null,
    place integer not null,
    title text not null check (title <> '' and length(title) <= 160),
    -- Of a bottleneck: why it is so, who is affected, how that is known.
    cause text not null check (length(cause) <= 600),
    affected text not null check (length(affected) <= 300),
    evidence text not null check (length(evidence) <= 600),
    category text not null check (length(category) <= 60),
    -- Of a solution.
    is_unconventional boolean not null,
    owner text check (owner in (
        'MUNICIPALITY', 'INSTITUTION', 'CIVIL_SOCIETY', 'MIGRANT_ORGANISATION', 'RESIDENT')),
    effort text check (effort in ('SMALL', 'MEDIUM', 'LARGE')),
    -- The table's result, after everyone weighed alone.
    table_dots integer check (table_dots between 0 and 1000),
    removed_at timestamptz,
    version integer not null check (version >= 1),
    primary key (municipality_id, cluster_id),
    foreign key (municipality_id, workshop_year, workshop_number, round_number) references workshop.round on delete cascade
);
create index cluster_round on workshop.cluster (municipality_id, workshop_year, workshop_number, round_number, place);

alter table workshop.note add foreign key (municipality_id, cluster_id) references workshop.cluster
    on delete set null (cluster_id);

-- Which bottlenecks a solution takes away.
create table workshop.cluster_link (
    municipality_id text not null,
    solution_id uuid not null,
    bottleneck_id uuid not null,
    primary key (municipality_id, solution_id, bottleneck_id),
    foreign key (municipality_id, solution_id) references workshop.cluster on delete cascade,
    foreign key (municipality_id, bottleneck_id) references workshop.cluster on delete cascade
);

-- What everyone gave by themselves, before the table talked.
create table workshop.dots (
    municipality_id text not null,
    cluster_id uuid not null,
    participant_id uuid not null,
    dots integer not null check (dots between 1 and 20),
    primary key (municipality_id, cluster_id, participant_id),
    foreign key (municipality_id, cluster_id) references workshop.cluster on delete cascade,
    foreign key (municipality_id, participant_id) references workshop.participant on delete cascade
);

-- What the chair distils, each with an addressee.
create table workshop.line (
    municipality_id text not null,
    line_id uuid not null,
    workshop_year integer not null,
    workshop_number integer not null,
    place integer not null,
    addressee text not null check (addressee in (
        'MUNICIPALITY', 'INSTITUTIONS', 'MUNICIPALITY_AND_INSTITUTIONS', 'ORGANISATIONS', 'RESIDENTS', 'EVERYONE')),
    words text not null check (words <> '' and length(words) <= 600),
    removed_at timestamptz,
    version integer not null check (version >= 1),
    primary key (municipality_id, line_id),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade
);

-- What people in the room say about a line while it is written.
create table workshop.line_remark (
    municipality_id text not null,
    remark_id uuid not null,
    line_id uuid not null,
    participant_id uuid,
    words text not null check (words <> '' and length(words) <= 300),
    made_at timestamptz not null,
    settled_at timestamptz,
    primary key (municipality_id, remark_id),
    foreign key (municipality_id, line_id) references workshop.line on delete cascade,
    foreign key (municipality_id, participant_id) references workshop.participant on delete set null (participant_id)
);

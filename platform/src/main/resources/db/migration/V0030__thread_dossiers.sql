-- SPDX-License-Identifier: EUPL-1.2
-- One dossier per knowledge question, its entries with all their versions, and the steps it goes through.
create schema thread;

create table thread.question_counter (
    municipality_id text not null,
    question_year integer not null,
    last_number integer not null,
    primary key (municipality_id, question_year)
);

create table thread.dossier (
    municipality_id text not null,
    question_year integer not null check (question_year between 2000 and 2999),
    question_number integer not null check (question_number > 0),
    title text not null check (title <> ''),
    lead text not null,
    progress text not null,
    language text not null check (language <> ''),
    opened_on date not null,
    is_public boolean not null,
    changed_at timestamptz not null,
    primary key (municipality_id, question_year, question_number)
);

create table thread.waypoint (
    municipality_id text not null,
    question_year integer not null,
    question_number integer not null,
    milestone text not null
        check (milestone in ('SIGNAL', 'QUESTION', 'EXPLORED', 'REVIEWED', 'UNDER_WAY', 'REPORTED')),
    reached_on date,
    due_on date,
    check (reached_on is not null or due_on is not null),
    primary key (municipality_id, question_year, question_number, milestone),
    foreign key (municipality_id, question_year, question_number) references thread.dossier
);

create table thread.entry (
    municipality_id text not null,
    entry_id uuid not null,
    question_year integer not null,
    question_number integer not null,
    kind text not null check (kind in ('SAID', 'DONE', 'PROMISED', 'ANSWERED', 'NOTE')),
    is_public boolean not null check (kind <> 'NOTE' or not is_public),
    version integer not null check (version > 0),
    kept_on date,
    withdrawn_at timestamptz,
    withdrawn_reason text not null,
    check (withdrawn_at is null or withdrawn_reason <> ''),
    primary key (municipality_id, entry_id),
    foreign key (municipality_id, question_year, question_number) references thread.dossier
);

create index entry_of_question on thread.entry (municipality_id, question_year, question_number);

create table thread.entry_version (
    municipality_id text not null,
    entry_id uuid not null,
    version integer not null check (version > 0),
    told_on date not null,
    due_on date,
    title text not null,
    body text not null,
    language text not null check (language <> ''),
    original_language text not null,
    original_body text not null,
    is_checked boolean not null,
    author_kind text not null,
    author_name text not null,
    occasion_key text not null,
    occasion_number integer not null,
    occasion_name text not null,
    link_labels text[] not null,
    link_paths text[] not null,
    written_at timestamptz not null,
    written_by text not null,
    check (title <> '' or body <> ''),
    check (cardinality(link_labels) = cardinality(link_paths)),
    primary key (municipality_id, entry_id, version),
    foreign key (municipality_id, entry_id) references thread.entry
);

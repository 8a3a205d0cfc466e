-- SPDX-License-Identifier: EUPL-1.2
-- What came of a workshop, written, checked by those who took part, and published.

-- What editors write around the harvest; nothing is written over, the last version counts.
create table workshop.report_version (
    municipality_id text not null,
    workshop_year integer not null,
    workshop_number integer not null,
    version integer not null check (version >= 1),
    introduction text not null check (length(introduction) <= 4000),
    -- One a line.
    tips text not null check (length(tips) <= 3000),
    sorting text not null check (sorting in ('NUMBER', 'WEIGHT')),
    written_by text not null,
    written_at timestamptz not null,
    primary key (municipality_id, workshop_year, workshop_number, version),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade
);

-- The days in which those who took part can look.
create table workshop.checking (
    municipality_id text not null,
    workshop_year integer not null,
    workshop_number integer not null,
    -- The last day on which they can answer.
    ends_on date not null,
    begun_at timestamptz not null,
    primary key (municipality_id, workshop_year, workshop_number),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade
);

-- Who was asked to look, by which link, and whether they did.
create table workshop.reading (
    municipality_id text not null,
    participant_id uuid not null,
    workshop_year integer not null,
    workshop_number integer not null,
    -- Of the link, in hexadecimal digits; empty for who has no mail or when its time is over.
    secret_hash text check (length(secret_hash) = 64),
    asked_at timestamptz not null,
    answered_at timestamptz,
    -- The official who wrote the answer down; empty when they answered themselves.
    noted_by text not null,
    primary key (municipality_id, participant_id),
    unique (municipality_id, secret_hash),
    foreign key (municipality_id, participant_id) references workshop.participant on delete cascade
);
create index reading_workshop on workshop.reading (municipality_id, workshop_year, workshop_number);

-- Words of one person that editors would like to publish; nothing is published unless that person said yes.
create table workshop.quote (
    municipality_id text not null,
    quote_id uuid not null,
    workshop_year integer not null,
    workshop_number integer not null,
    note_id uuid,
    participant_id uuid not null,
    words text not null check (length(words) <= 500),
    state text not null check (state in ('PROPOSED', 'NAMED', 'UNNAMED', 'REFUSED', 'WITHDRAWN')),
    proposed_by text not null,
    proposed_at timestamptz not null,
    answered_at timestamptz,
    -- What was refused or taken back is not kept.
    check (state not in ('REFUSED', 'WITHDRAWN') or words = ''),
    primary key (municipality_id, quote_id),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade,
    foreign key (municipality_id, note_id) references workshop.note on delete set null (note_id),
    foreign key (municipality_id, participant_id) references workshop.participant on delete cascade
);
create index quote_workshop on workshop.quote (municipality_id, workshop_year, workshop_number);

-- What somebody who took part says must be put otherwise, and what editors answered.
create table workshop.correction (
    municipality_id text not null,
    correction_id uuid not null,
    workshop_year integer not null,
    workshop_number integer not null,
    participant_id uuid not null,
    words text not null check (words <> '' and length(words) <= 600),
    made_at timestamptz not null,
    -- Whether it came when the report was published already.
    is_late boolean not null,
    answer text not null check (length(answer) <= 600),
    is_taken boolean,
    answered_at timestamptz,
    check ((answered_at is null) = (answer = '')),
    check ((answered_at is null) = (is_taken is null)),
    primary key (municipality_id, correction_id),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade,
    foreign key (municipality_id, participant_id) references workshop.participant on delete cascade
);

-- What everyone can read. A correction is a new edition; earlier ones stay as a line that says why.
create table workshop.edition (
    municipality_id text not null,
    workshop_year integer not null,
    workshop_number integer not null,
    edition_number integer not null check (edition_number >= 1),
    content jsonb not null,
    -- Why there is a new one; empty for the first.
    reason text not null check (length(reason) <= 600),
    published_by text not null,
    published_at timestamptz not null,
    check ((edition_number = 1) = (reason = '')),
    primary key (municipality_id, workshop_year, workshop_number, edition_number),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade
);

-- SPDX-License-Identifier: EUPL-1.2
-- What parties promise at a workshop, who is asked later, and what they say they did.

create table workshop.commitment (
    municipality_id text not null,
    commitment_id uuid not null,
    workshop_year integer not null,
    workshop_number integer not null,
    -- An organisation or an office; a person only when that person agreed.
    who text not null check (who <> '' and length(who) <= 120),
    is_person boolean not null,
    has_agreed boolean not null,
    mail text not null check (length(mail) <= 254),
    what text not null check (what <> '' and length(what) <= 400),
    due_on date not null,
    -- The promise in the dossier, as soon as it stands there.
    entry_id uuid,
    made_at timestamptz not null,
    check (has_agreed or not is_person),
    primary key (municipality_id, commitment_id),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade
);
create index commitment_workshop on workshop.commitment (municipality_id, workshop_year, workshop_number, due_on);

-- Who can be asked about a line: an organisation or an office, with an address when it has one.
create table workshop.line_contact (
    municipality_id text not null,
    contact_id uuid not null,
    workshop_year integer not null,
    workshop_number integer not null,
    line_id uuid not null,
    name text not null check (name <> '' and length(name) <= 120),
    mail text not null check (length(mail) <= 254),
    primary key (municipality_id, contact_id),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade,
    foreign key (municipality_id, line_id) references workshop.line on delete cascade
);
create index line_contact_workshop on workshop.line_contact (municipality_id, workshop_year, workshop_number);

-- Somebody was asked what they did, after six or twelve months.
create table workshop.inquiry (
    municipality_id text not null,
    inquiry_id uuid not null,
    workshop_year integer not null,
    workshop_number integer not null,
    months integer not null check (months in (6, 12)),
    -- The line or the commitment that is asked about.
    subject_id uuid not null,
    -- The contact of the line, or the commitment.
    party_id uuid not null,
    party_name text not null check (party_name <> '' and length(party_name) <= 120),
    mail text not null check (length(mail) <= 254),
    secret_hash text check (length(secret_hash) = 64),
    asked_at timestamptz not null,
    -- Before which day an answer is expected.
    due_on date not null,
    reminded_at timestamptz,
    answer text not null check (length(answer) <= 2000),
    progress text check (progress in ('DONE', 'UNDER_WAY', 'NOT_DONE')),
    answered_at timestamptz,
    noted_by text not null,
    check ((answered_at is null) = (answer = '')),
    check ((answered_at is null) = (progress is null)),
    primary key (municipality_id, inquiry_id),
    unique (municipality_id, months, party_id),
    unique (municipality_id, secret_hash),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade
);
create index inquiry_workshop on workshop.inquiry (municipality_id, workshop_year, workshop_number);

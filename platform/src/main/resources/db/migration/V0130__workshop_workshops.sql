-- SPDX-License-Identifier: EUPL-1.2
-- The kennisatelier: a day on one question. Here who comes, where they sit and what the day looks like.
create schema workshop;

create table workshop.workshop_counter (
    municipality_id text not null,
    workshop_year integer not null,
    last_number integer not null,
    primary key (municipality_id, workshop_year)
);

create table workshop.knowledge_workshop (
    municipality_id text not null,
    workshop_year integer not null check (workshop_year between 2000 and 2999),
    workshop_number integer not null check (workshop_number > 0),
    -- The knowledge question it hangs on, and what it is to that question.
    question_year integer not null,
    question_number integer not null,
    activity_id uuid not null,
    state text not null check (state in (
        'DRAFT', 'INVITING', 'CONFIRMED', 'MORNING', 'AFTERNOON', 'CONCLUDING', 'DRAFT_PUBLICATION',
        'MEMBER_CHECK', 'PUBLISHED', 'FOLLOWED_UP', 'CALLED_OFF')),
    format text not null check (format in ('WHOLE_DAY', 'THREE_HOURS')),
    title text not null check (title <> '' and length(title) <= 120),
    -- The problem that the day is about.
    aim text not null check (length(aim) <= 1000),
    held_on date,
    starts_at time,
    venue text not null check (length(venue) <= 120),
    address text not null check (length(address) <= 200),
    -- How people get there and in: lift, parking, bus.
    access_note text not null check (length(access_note) <= 600),
    has_child_care boolean not null,
    has_travel_money boolean not null,
    reason text not null check (length(reason) <= 600),
    created_at timestamptz not null,
    version integer not null check (version >= 1),
    check (state <> 'CALLED_OFF' or reason <> ''),
    check (state in ('DRAFT', 'CALLED_OFF') or held_on is not null),
    check ((held_on is null) = (starts_at is null)),
    primary key (municipality_id, workshop_year, workshop_number)
);
create index workshop_question on workshop.knowledge_workshop (municipality_id, question_year, question_number);

-- The programme, block by block. Places run from 1 without gaps.
create table workshop.block (
    municipality_id text not null,
    workshop_year integer not null,
    workshop_number integer not null,
    place integer not null check (place >= 1),
    kind text not null check (kind in (
        'WALK_IN', 'WELCOME', 'ACQUAINTANCE', 'PROBLEM', 'ROUND', 'BREAK', 'LUNCH', 'LINES', 'CLOSING')),
    title text not null check (title <> '' and length(title) <= 120),
    minutes integer not null check (minutes between 5 and 240),
    -- Which round of talks is held in it.
    round_number integer check ((kind = 'ROUND') = (round_number is not null)),
    started_at timestamptz,
    primary key (municipality_id, workshop_year, workshop_number, place),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade
);

-- A round of talks: everyone writes alone, then all see all, bundle and weigh.
create table workshop.round (
    municipality_id text not null,
    workshop_year integer not null,
    workshop_number integer not null,
    round_number integer not null check (round_number between 1 and 6),
    topic text not null check (topic in ('BOTTLENECKS', 'SOLUTIONS')),
    question text not null check (question <> '' and length(question) <= 200),
    state text not null check (state in ('READY', 'SILENT_WRITING', 'SHARING', 'CLUSTERING', 'WEIGHING', 'LOCKED')),
    -- When the phase began and how long it is meant to take.
    phase_began_at timestamptz,
    phase_minutes integer not null check (phase_minutes between 1 and 120),
    -- How many dots each person gives.
    dots integer not null check (dots between 1 and 20),
    check ((state = 'READY') = (phase_began_at is null)),
    primary key (municipality_id, workshop_year, workshop_number, round_number),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade
);

-- Counts the changes that pages must show: of everyone (table 0) and of each table. Pages ask whether it moved on.
create table workshop.tide (
    municipality_id text not null,
    workshop_year integer not null,
    workshop_number integer not null,
    table_number integer not null check (table_number >= 0),
    height bigint not null,
    primary key (municipality_id, workshop_year, workshop_number, table_number),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade
);

-- How many of each kind of party are wished for.
create table workshop.wish (
    municipality_id text not null,
    workshop_year integer not null,
    workshop_number integer not null,
    party text not null check (party in (
        'MUNICIPALITY', 'INSTITUTION', 'CIVIL_SOCIETY', 'MIGRANT_ORGANISATION', 'RESIDENT')),
    people integer not null check (people between 0 and 500),
    primary key (municipality_id, workshop_year, workshop_number, party),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade
);

-- Who is asked and who comes. No origin: what somebody is for this day, and what they need to take part.
create table workshop.participant (
    municipality_id text not null,
    participant_id uuid not null,
    workshop_year integer not null,
    workshop_number integer not null,
    party text not null check (party in (
        'MUNICIPALITY', 'INSTITUTION', 'CIVIL_SOCIETY', 'MIGRANT_ORGANISATION', 'RESIDENT')),
    state text not null check (state in ('INVITED', 'REGISTERED', 'DECLINED', 'PRESENT', 'ABSENT')),
    name text not null check (name <> '' and length(name) <= 80),
    organisation text not null check (length(organisation) <= 120),
    mail text not null check (length(mail) <= 254),
    language text not null check (language <> ''),
    -- Follows the talk in this language, with an interpreter; empty for Dutch.
    listens_in text not null check (length(listens_in) <= 40),
    -- Interprets from and to this language; empty for nobody's interpreter.
    interprets text not null check (length(interprets) <= 40),
    -- Sits beside this participant: a helper, or whoever they help.
    beside_id uuid,
    -- Sits at this table in every round; 0 for any.
    fixed_table integer not null check (fixed_table >= 0),
    children integer not null check (children between 0 and 10),
    wants_travel_money boolean not null,
    needs text not null check (length(needs) <= 600),
    is_scribe boolean not null,
    has_phone boolean not null,
    -- Of the link in the invitation, in hexadecimal digits.
    secret_hash text not null check (length(secret_hash) = 64),
    invited_at timestamptz not null,
    answered_at timestamptz,
    version integer not null check (version >= 1),
    primary key (municipality_id, participant_id),
    unique (municipality_id, secret_hash),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade
);
create index participant_workshop on workshop.participant (municipality_id, workshop_year, workshop_number);

create table workshop.workshop_table (
    municipality_id text not null,
    workshop_year integer not null,
    workshop_number integer not null,
    table_number integer not null check (table_number between 1 and 99),
    seats integer not null check (seats between 2 and 20),
    primary key (municipality_id, workshop_year, workshop_number, table_number),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade
);

-- Who sits where in which round.
create table workshop.seat (
    municipality_id text not null,
    workshop_year integer not null,
    workshop_number integer not null,
    round_number integer not null,
    participant_id uuid not null,
    table_number integer not null,
    primary key (municipality_id, workshop_year, workshop_number, round_number, participant_id),
    foreign key (municipality_id, workshop_year, workshop_number, round_number) references workshop.round on delete cascade,
    foreign key (municipality_id, participant_id) references workshop.participant on delete cascade,
    foreign key (municipality_id, workshop_year, workshop_number, table_number)
        references workshop.workshop_table on delete cascade
);

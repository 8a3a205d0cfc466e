-- SPDX-License-Identifier: EUPL-1.2
-- Knowledge questions: who answers which kind before which day, the answer, and what the askers were told.
create table portal.question (
    municipality_id text not null,
    question_year integer not null,
    question_number integer not null,
    state text not null check (state in (
        'RECEIVED', 'ACKNOWLEDGED', 'TRIAGED', 'IN_RESEARCH', 'REFERRED', 'ACTIVITY_PLANNED', 'ACTIVITY_DONE',
        'ANSWERED', 'FEEDBACK_GIVEN', 'CLOSED', 'MERGED')),
    -- Empty until triage.
    kind text not null check (kind in ('', 'STRAIGHTFORWARD', 'NEEDS_RESEARCH', 'REFERRAL', 'ACTIVITY')),
    title text not null check (title <> '' and length(title) <= 120),
    theme text not null,
    district_id text not null,
    owner_id uuid,
    due_on date,
    -- The first promise; what is late is measured by it.
    promised_on date,
    publication text not null check (publication in ('', 'NAMED', 'ANONYMOUS', 'PRIVATE')),
    opened_at timestamptz not null,
    triaged_at timestamptz,
    answered_at timestamptz,
    feedback_at timestamptz,
    closed_at timestamptz,
    published_at timestamptz,
    -- How often it was opened again after it was closed.
    reopened integer not null check (reopened >= 0),
    merged_year integer,
    merged_number integer,
    version integer not null check (version >= 1),
    check (state in ('RECEIVED', 'ACKNOWLEDGED', 'MERGED') or (kind <> '' and owner_id is not null and due_on is not null)),
    check (published_at is null or publication in ('NAMED', 'ANONYMOUS')),
    check (state <> 'CLOSED' or feedback_at is not null),
    check ((state = 'MERGED') = (merged_number is not null)),
    primary key (municipality_id, question_year, question_number)
);
create index question_state on portal.question (municipality_id, state, due_on);
create index question_theme on portal.question (municipality_id, theme, district_id);
create index question_title on portal.question using gin (shared.searchable(title));

create table portal.answer (
    municipality_id text not null,
    question_year integer not null,
    question_number integer not null,
    version integer not null check (version >= 1),
    -- Short and plain, then the whole; sources one a line.
    brief text not null check (brief <> '' and length(brief) <= 600),
    full_text text not null check (length(full_text) <= 8000),
    sources text not null check (length(sources) <= 2000),
    written_by text not null,
    written_at timestamptz not null,
    primary key (municipality_id, question_year, question_number, version),
    foreign key (municipality_id, question_year, question_number) references portal.question
);
create index answer_words on portal.answer using gin (shared.searchable(brief || ' ' || full_text));

-- What each sender was told at the end, and by which way.
create table portal.feedback (
    municipality_id text not null,
    signal_year integer not null,
    signal_number integer not null,
    question_year integer not null,
    question_number integer not null,
    way text not null check (way in ('MAIL', 'PHONE', 'PAGE')),
    words text not null check (words <> '' and length(words) <= 2000),
    -- When the letter left, the page showed it, or somebody phoned; empty while somebody still has to phone.
    told_at timestamptz,
    useful text not null check (useful in ('', 'YES', 'PARTLY', 'NO')),
    given_at timestamptz not null,
    primary key (municipality_id, signal_year, signal_number, given_at),
    foreign key (municipality_id, signal_year, signal_number) references portal.signal on delete cascade
);
create index feedback_question on portal.feedback (municipality_id, question_year, question_number);

-- Whether readers found a published answer useful; a number, nobody's mark.
create table portal.usefulness (
    municipality_id text not null,
    question_year integer not null,
    question_number integer not null,
    yes integer not null check (yes >= 0),
    no integer not null check (no >= 0),
    primary key (municipality_id, question_year, question_number)
);

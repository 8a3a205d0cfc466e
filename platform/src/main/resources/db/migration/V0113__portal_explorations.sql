-- SPDX-License-Identifier: EUPL-1.2
-- A small study that grows out of a question: conversations, an afternoon together, and what came of it. No names.
create table portal.exploration (
    municipality_id text not null,
    question_year integer not null,
    question_number integer not null,
    state text not null check (state in ('PLANNED', 'UNDER_WAY', 'REPORTED', 'CALLED_OFF')),
    activity_id uuid not null,
    title text not null check (title <> '' and length(title) <= 120),
    -- What the town wants to know, and how it goes about it.
    aim text not null check (length(aim) <= 1000),
    -- The afternoon on which everyone hears and discusses what was found.
    meeting_on date,
    meeting_place text not null check (length(meeting_place) <= 120),
    -- What was found, one a line.
    findings text not null check (length(findings) <= 4000),
    report text not null check (length(report) <= 8000),
    -- Why it was called off.
    reason text not null check (length(reason) <= 600),
    started_at timestamptz not null,
    ended_at timestamptz,
    version integer not null check (version >= 1),
    check (state <> 'CALLED_OFF' or reason <> ''),
    check (state <> 'REPORTED' or findings <> ''),
    check ((state in ('REPORTED', 'CALLED_OFF')) = (ended_at is not null)),
    primary key (municipality_id, question_year, question_number),
    foreign key (municipality_id, question_year, question_number) references portal.question
);

-- One conversation: when, and with what kind of party. With whom is kept nowhere.
create table portal.exploration_interview (
    municipality_id text not null,
    interview_id uuid not null,
    question_year integer not null,
    question_number integer not null,
    held_on date not null,
    party text not null check (party in (
        'RESIDENT', 'KEY_PERSON', 'ORGANISATION', 'INSTITUTION', 'MUNICIPALITY')),
    heard text not null check (length(heard) <= 1000),
    primary key (municipality_id, interview_id),
    foreign key (municipality_id, question_year, question_number) references portal.exploration on delete cascade
);
create index interview_exploration on portal.exploration_interview
    (municipality_id, question_year, question_number, held_on);

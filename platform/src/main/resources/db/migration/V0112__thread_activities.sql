-- SPDX-License-Identifier: EUPL-1.2
-- What is organised for a question, by whichever part: a small study, a day, a review.
create table thread.activity (
    municipality_id text not null,
    activity_id uuid not null,
    question_year integer not null,
    question_number integer not null,
    -- The key of the text that names its kind; the part that organises it brings the text.
    kind text not null check (kind <> ''),
    title text not null check (title <> '' and length(title) <= 120),
    path text not null check (path like '/%'),
    planned_at timestamptz not null,
    finished_at timestamptz,
    called_off_at timestamptz,
    check (finished_at is null or called_off_at is null),
    primary key (municipality_id, activity_id),
    foreign key (municipality_id, question_year, question_number) references thread.dossier
);
create index activity_question on thread.activity (municipality_id, question_year, question_number, planned_at);

-- SPDX-License-Identifier: EUPL-1.2
-- Comprehension tests: a page or letter was put before people, who told what they would do. Numbers only, no people.
create table wording.comprehension_test (
    municipality_id text not null,
    test_id uuid not null,
    -- What was read: a page of ours, or the name of a letter.
    subject text not null check (subject <> ''),
    language text not null,
    question text not null check (question <> ''),
    held_on date not null,
    -- With whom, as they want to be named: Taalhuis, taalambassadeurs.
    held_with text not null,
    readers integer not null check (readers between 1 and 999),
    knew integer not null check (knew between 0 and readers),
    -- What was read, so that it can be weighed beside the outcome.
    sample text not null,
    written_by text not null,
    primary key (municipality_id, test_id)
);

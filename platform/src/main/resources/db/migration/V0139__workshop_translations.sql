-- SPDX-License-Identifier: EUPL-1.2
-- Publications in other languages, piece by piece; the Dutch one counts.
create table workshop.edition_translation (
    municipality_id text not null,
    workshop_year integer not null,
    workshop_number integer not null,
    language text not null check (language ~ '^[a-z]{2,3}$' and language <> 'nl'),
    -- Of which edition it was made.
    edition_number integer not null,
    -- The words of each piece by its name.
    pieces jsonb not null,
    -- Whether a person who reads both languages looked at it.
    is_checked boolean not null,
    written_by text not null,
    written_at timestamptz not null,
    primary key (municipality_id, workshop_year, workshop_number, language),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade
);

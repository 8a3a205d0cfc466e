-- SPDX-License-Identifier: EUPL-1.2
-- Answers in other languages, and who hears about new ones.
create table portal.answer_translation (
    municipality_id text not null,
    question_year integer not null,
    question_number integer not null,
    language text not null check (language not in ('', 'nl')),
    -- The Dutch answer it was made from; when there is a newer one, it is out of date.
    answer_version integer not null check (answer_version >= 1),
    title text not null check (title <> '' and length(title) <= 200),
    brief text not null check (brief <> '' and length(brief) <= 1000),
    full_text text not null check (length(full_text) <= 12000),
    made_by text not null check (made_by in ('MACHINE', 'PERSON')),
    written_by text not null,
    written_at timestamptz not null,
    primary key (municipality_id, question_year, question_number, language),
    foreign key (municipality_id, question_year, question_number, answer_version) references portal.answer
);

-- Who wants a letter when an answer about a theme or a district is published; empty is every one.
create table portal.subscription (
    municipality_id text not null,
    subscription_id uuid not null,
    address text not null check (address <> ''),
    theme text not null,
    district_id text not null,
    language text not null check (language <> ''),
    is_active boolean not null,
    asked_at timestamptz not null,
    primary key (municipality_id, subscription_id),
    unique (municipality_id, address, theme, district_id)
);
create index subscription_active on portal.subscription (municipality_id, theme, district_id) where is_active;

-- Of a link only the hash is kept.
create table portal.subscription_key (
    municipality_id text not null,
    key_hash text not null check (length(key_hash) = 64),
    subscription_id uuid not null,
    purpose text not null check (purpose in ('CONFIRM', 'STOP')),
    expires_at timestamptz,
    primary key (municipality_id, key_hash),
    foreign key (municipality_id, subscription_id) references portal.subscription on delete cascade
);
create index subscription_key_of on portal.subscription_key (municipality_id, subscription_id);

-- Of which answers subscribers were told, so that nobody is told twice.
create table portal.announcement (
    municipality_id text not null,
    question_year integer not null,
    question_number integer not null,
    announced_at timestamptz not null,
    primary key (municipality_id, question_year, question_number)
);
create index question_published on portal.question (municipality_id, published_at desc) where published_at is not null;

-- SPDX-License-Identifier: EUPL-1.2
-- Who hears about a question: by account, by mail or with a secret link. Of a link only the hash is kept.
create table thread.follower (
    municipality_id text not null,
    follower_id uuid not null,
    question_year integer not null,
    question_number integer not null,
    account_id uuid,
    address text,
    language text not null check (language <> ''),
    pace text not null check (pace in ('NOW', 'DAILY', 'WEEKLY')),
    is_active boolean not null,
    asked_at timestamptz not null,
    visited_at timestamptz,
    seen_at timestamptz,
    check (account_id is null or address is null),
    primary key (municipality_id, follower_id),
    unique (municipality_id, question_year, question_number, address),
    unique (municipality_id, question_year, question_number, account_id),
    foreign key (municipality_id, question_year, question_number) references thread.dossier
);

create table thread.follow_key (
    municipality_id text not null,
    key_hash text not null check (length(key_hash) = 64),
    follower_id uuid not null,
    purpose text not null check (purpose in ('CONFIRM', 'READ', 'STOP')),
    expires_at timestamptz,
    primary key (municipality_id, key_hash),
    foreign key (municipality_id, follower_id) references thread.follower on delete cascade
);

create index follow_key_of_follower on thread.follow_key (municipality_id, follower_id);

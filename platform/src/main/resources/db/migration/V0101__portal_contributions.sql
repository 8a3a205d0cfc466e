-- SPDX-License-Identifier: EUPL-1.2
-- What readers say under published pages, the steps each went through, and how often each rule was a reason to refuse.
-- No address of whoever wrote it, neither of mail nor of their network; of their link only the hash.
create schema if not exists portal;

create table portal.contribution (
    municipality_id text not null,
    contribution_id uuid not null,
    key_hash text not null,
    page text not null check (page like '/%'),
    language text not null check (language <> ''),
    words text not null,
    name text not null,
    is_spoken boolean not null,
    transcript text not null,
    translation text not null,
    state text not null check (state in (
        'RECEIVED', 'HELD', 'SPAM', 'PUBLISHED', 'REFUSED', 'ANSWERED', 'LINKED', 'WITHDRAWN')),
    rule text not null,
    note text not null,
    answer text not null,
    signal_ref text not null,
    received_at timestamptz not null,
    published_at timestamptz,
    changed_at timestamptz not null,
    version integer not null check (version > 0),
    check (state <> 'REFUSED' or rule <> ''),
    check (state not in ('PUBLISHED', 'ANSWERED', 'LINKED') or published_at is not null),
    check (state <> 'ANSWERED' or answer <> ''),
    check (state <> 'LINKED' or signal_ref <> ''),
    check (state <> 'WITHDRAWN'
        or (words = '' and name = '' and transcript = '' and translation = '' and answer = '' and note = '')),
    primary key (municipality_id, contribution_id),
    unique (municipality_id, key_hash)
);
create index contribution_of_page on portal.contribution (municipality_id, page, published_at desc)
    where published_at is not null;
create index contribution_in_state on portal.contribution (municipality_id, state, received_at);
create index contribution_sought on portal.contribution
    using gin (shared.searchable(words || ' ' || transcript || ' ' || translation));

create table portal.contribution_step (
    municipality_id text not null,
    contribution_id uuid not null,
    version integer not null,
    state text not null,
    taken_at timestamptz not null,
    taken_by text not null,
    primary key (municipality_id, contribution_id, version),
    foreign key (municipality_id, contribution_id) references portal.contribution on delete cascade
);

-- Outlives the contribution, whose number then means nothing any more.
create table portal.contribution_refusal (
    municipality_id text not null,
    contribution_id uuid not null,
    rule text not null,
    refused_on date not null,
    primary key (municipality_id, contribution_id)
);

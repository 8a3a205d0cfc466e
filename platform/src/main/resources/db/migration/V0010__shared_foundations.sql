-- SPDX-License-Identifier: EUPL-1.2
-- What every part uses: the outbox of letters and the audit log.
create schema shared;

create table shared.letter (
    municipality_id text not null,
    letter_id uuid not null,
    kind text not null check (kind <> ''),
    address text not null check (address <> ''),
    language text not null,
    subject text not null,
    paragraphs text[] not null,
    action_label text not null,
    action_link text not null,
    written_at timestamptz not null,
    primary key (municipality_id, letter_id)
);

create table shared.audit_line (
    municipality_id text not null,
    line_number bigint generated always as identity,
    happened_at timestamptz not null,
    actor text not null,
    action text not null check (action <> ''),
    object text not null,
    result text not null check (result in ('DONE', 'REFUSED', 'FAILED')),
    primary key (municipality_id, line_number)
);

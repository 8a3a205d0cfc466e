-- SPDX-License-Identifier: EUPL-1.2
-- The outbox remembers what became of each letter. What a letter says and where it went is erased some time after it
-- was sent; that there was a letter of this kind remains.
alter table shared.letter
    drop constraint letter_address_check,
    add column urgency text not null default 'NOW' check (urgency in ('NOW', 'DAILY', 'WEEKLY')),
    add column unsubscribe_link text not null default '',
    add column expires_at timestamptz,
    add column state text not null default 'PENDING' check (state in ('PENDING', 'SENT', 'DEAD', 'DROPPED')),
    add column attempts integer not null default 0 check (attempts >= 0),
    add column due_at timestamptz not null default now(),
    add column trying_since timestamptz not null default now(),
    add column reason text not null default '',
    add column settled_at timestamptz,
    add column erased_at timestamptz,
    add column digest_id uuid;

create index letter_due on shared.letter (municipality_id, state, urgency, due_at);
create index letter_settled on shared.letter (municipality_id, settled_at) where erased_at is null;

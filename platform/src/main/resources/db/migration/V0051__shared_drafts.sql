-- SPDX-License-Identifier: EUPL-1.2
-- What somebody who signed in has not sent yet, and what somebody did just now and may still take back.
create table shared.draft (
    municipality_id text not null,
    account text not null check (account <> ''),
    form text not null check (form <> '' and length(form) <= 80),
    fields text[] not null,
    contents text[] not null,
    saved_at timestamptz not null,
    primary key (municipality_id, account, form),
    check (cardinality(fields) = cardinality(contents))
);
create index draft_saved_at on shared.draft (municipality_id, saved_at);

create table shared.undo_offer (
    municipality_id text not null,
    offer_id uuid not null,
    account text not null check (account <> ''),
    deed text not null check (deed <> ''),
    object text not null,
    expires_at timestamptz not null,
    primary key (municipality_id, offer_id)
);
create index undo_offer_account on shared.undo_offer (municipality_id, account, deed);

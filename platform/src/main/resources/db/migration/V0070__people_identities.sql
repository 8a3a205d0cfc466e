-- SPDX-License-Identifier: EUPL-1.2
-- Who somebody is to the municipality's own sign-in. How that sign-in knows them can be a number of their employment or
-- an address, so only its hash is kept.
create table people.identity (
    municipality_id text not null,
    issuer text not null check (issuer <> ''),
    subject_hash bytea not null check (length(subject_hash) = 32),
    account_id uuid not null,
    linked_at timestamptz not null,
    primary key (municipality_id, issuer, subject_hash),
    -- An address that the municipality gives to somebody else does not bring the account with it.
    unique (municipality_id, account_id, issuer),
    foreign key (municipality_id, account_id) references people.account
);

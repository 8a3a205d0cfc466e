-- SPDX-License-Identifier: EUPL-1.2
-- Who has an account, and which roles they were given. Residents never need one.
create schema people;

create table people.account (
    municipality_id text not null,
    account_id uuid not null,
    name text not null check (name <> ''),
    address text not null check (address <> '' and address = lower(address)),
    language text not null,
    made_at timestamptz not null,
    primary key (municipality_id, account_id),
    unique (municipality_id, address)
);

create table people.granted_role (
    municipality_id text not null,
    account_id uuid not null,
    role text not null,
    granted_at timestamptz not null,
    granted_by text not null,
    primary key (municipality_id, account_id, role),
    foreign key (municipality_id, account_id) references people.account on delete cascade
);

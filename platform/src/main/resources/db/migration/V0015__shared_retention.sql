-- SPDX-License-Identifier: EUPL-1.2
-- What was destroyed because its retention term had passed: how many of which kind, never what.
create table shared.destruction (
    municipality_id text not null,
    destruction_id uuid not null,
    kind text not null check (kind <> ''),
    destroyed_at timestamptz not null,
    before_time timestamptz not null,
    number_destroyed int not null check (number_destroyed > 0),
    primary key (municipality_id, destruction_id)
);
create index on shared.destruction (municipality_id, destroyed_at);

-- SPDX-License-Identifier: EUPL-1.2
-- How towns were first opened: those here without the demo. They stay without it.
create schema town;

create table town.opening (
    municipality_id text not null check (municipality_id ~ '^GM[0-9]{4}$'),
    opened_empty_at timestamptz not null default now(),
    primary key (municipality_id)
);

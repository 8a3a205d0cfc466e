-- SPDX-License-Identifier: EUPL-1.2
-- Invented people of the demo town, as whom every visitor may look around. A real town has none.
create table town.persona (
    municipality_id text not null,
    account_id uuid not null,
    position integer not null check (position >= 0),
    task text not null check (task <> ''),
    primary key (municipality_id, account_id)
);

-- SPDX-License-Identifier: EUPL-1.2
-- Rounds that were held: what people could choose from and what they chose, without who they are.
create schema rounds;

create table rounds.round (
    municipality_id text not null check (municipality_id ~ '^GM[0-9]{4}$'),
    -- SHA-256 of the canonical file: the same election is the same round, whatever the order of its rows.
    round_id text not null check (round_id ~ '^[0-9a-f]{64}$'),
    -- Its name in web addresses.
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null,
    town text not null,
    area text not null,
    instance text not null,
    begun text not null,
    ended text not null,
    language text not null,
    -- How the town itself counted, in the words of its source; empty when the source does not tell.
    own_rule text not null,
    file_name text not null,
    origin text not null,
    ballot_kind text not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    budget_cents bigint not null check (budget_cents > 0),
    projects integer not null check (projects > 0),
    voters integer not null check (voters > 0),
    -- The election itself, merged and without attributes of voters: what anyone may download and count again.
    canonical bytea not null,
    archived_at timestamptz not null default now(),
    primary key (municipality_id, round_id),
    unique (municipality_id, slug)
);

-- What the town itself decided to carry out, where the source tells.
create table rounds.decision (
    municipality_id text not null,
    round_id text not null,
    project_id text not null,
    primary key (municipality_id, round_id, project_id),
    foreign key (municipality_id, round_id) references rounds.round
);

-- What each group of voters got out of a round. Already protected: the numbers of small groups are not here, the others
-- are rounded.
create table rounds.group_share (
    municipality_id text not null,
    round_id text not null,
    attribute text not null check (attribute in ('neighbourhood', 'sex', 'age')),
    -- Empty for voters of whom it is not known.
    group_name text not null,
    position integer not null check (position >= 0),
    -- Null in all four when the group is too small to show.
    voters integer check (voters >= 10 and voters % 5 = 0),
    money_cents bigint check (money_cents >= 0),
    -- Null when there are 1 to 9 of them, or 1 to 9 others.
    left_out integer check (left_out >= 0 and left_out % 5 = 0),
    left_out_by_most_votes integer check (left_out_by_most_votes >= 0 and left_out_by_most_votes % 5 = 0),
    primary key (municipality_id, round_id, attribute, group_name),
    foreign key (municipality_id, round_id) references rounds.round,
    check ((voters is null) = (money_cents is null)),
    check (voters is not null or (left_out is null and left_out_by_most_votes is null))
);

-- SPDX-License-Identifier: EUPL-1.2
-- Organisations, who speaks for them, who was invited to, and which ties members of the Authority declared.
create table people.organisation (
    municipality_id text not null,
    organisation_id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9-]{1,90}$'),
    name text not null check (name <> '' and length(name) <= 120),
    -- The name in plain small letters: two organisations never differ by capitals or accents alone.
    folded_name text not null check (folded_name <> ''),
    kind text not null
        check (kind in ('COMMUNITY', 'CIVIL_SOCIETY', 'INSTITUTION', 'RESIDENTS', 'ADVISORY')),
    legal_form text not null
        check (legal_form in ('INFORMAL', 'FOUNDATION', 'ASSOCIATION', 'COOPERATIVE', 'OTHER')),
    -- Empty when it works in the whole town.
    district_id text not null,
    languages text[] not null,
    constituency text not null check (length(constituency) <= 1000),
    search_text text not null,
    version integer not null check (version >= 1),
    registered_at timestamptz not null,
    primary key (municipality_id, organisation_id),
    unique (municipality_id, slug),
    unique (municipality_id, folded_name)
);

create table people.membership (
    municipality_id text not null,
    membership_id uuid not null,
    organisation_id uuid not null,
    account_id uuid not null,
    -- What they do there, in the words of the organisation; nobody else writes it.
    role_note text not null check (length(role_note) <= 200),
    is_named boolean not null,
    begun_at timestamptz not null,
    ended_at timestamptz,
    primary key (municipality_id, membership_id),
    foreign key (municipality_id, organisation_id) references people.organisation,
    foreign key (municipality_id, account_id) references people.account on delete cascade
);

create unique index membership_once on people.membership
    (municipality_id, organisation_id, account_id) where ended_at is null;
create index membership_of_account on people.membership (municipality_id, account_id);

create table people.organisation_invitation (
    municipality_id text not null,
    invitation_id uuid not null,
    organisation_id uuid not null,
    token_hash bytea not null,
    -- Emptied as soon as the invitation is answered or withdrawn.
    address text not null,
    language text not null,
    -- Whose place they take when they accept; empty when nobody leaves.
    successor_of uuid,
    sendings integer not null check (sendings >= 1),
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    answer text not null check (answer in ('', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    answered_at timestamptz,
    primary key (municipality_id, invitation_id),
    unique (municipality_id, token_hash),
    check (address <> '' or answer <> ''),
    foreign key (municipality_id, organisation_id) references people.organisation,
    foreign key (municipality_id, successor_of) references people.account on delete cascade
);

create unique index invitation_once on people.organisation_invitation
    (municipality_id, organisation_id, address) where answer = '';

create table people.interest (
    municipality_id text not null,
    interest_id uuid not null,
    account_id uuid not null,
    -- Empty for a tie with somebody outside the town's list; then `elsewhere` names it.
    organisation_id uuid,
    elsewhere text not null check (length(elsewhere) <= 120),
    tie text not null check (tie in ('BOARD', 'PAID', 'VOLUNTEER', 'MONEY', 'FAMILY', 'OTHER')),
    begun_on date not null,
    ended_on date,
    declared_at timestamptz not null,
    primary key (municipality_id, interest_id),
    check ((organisation_id is null) = (elsewhere <> '')),
    check (ended_on >= begun_on),
    foreign key (municipality_id, account_id) references people.account on delete cascade,
    foreign key (municipality_id, organisation_id) references people.organisation
);

create index interest_of_account on people.interest (municipality_id, account_id);

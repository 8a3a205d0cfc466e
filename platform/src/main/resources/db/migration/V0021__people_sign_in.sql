-- SPDX-License-Identifier: EUPL-1.2
-- How people come in: links by mail, passkeys and sessions. Who leaves stays as an empty row, so that decisions keep
-- their maker.
alter table people.account
    add column closed_at timestamptz,
    drop constraint account_municipality_id_address_key,
    drop constraint account_name_check,
    drop constraint account_address_check,
    add constraint account_open_or_erased check (
        case when closed_at is null
            then name <> '' and address <> '' and address = lower(address)
            else name = '' and address = '' end);
create unique index account_address on people.account (municipality_id, address) where closed_at is null;

-- A link lets one person in, once. Only its hash is kept.
create table people.sign_in_link (
    municipality_id text not null,
    token_hash bytea not null check (length(token_hash) = 32),
    kind text not null check (kind in ('SIGN_IN', 'FIRST_ADMINISTRATOR')),
    -- Empty for the first administrator, who tells it later.
    address text not null check (address = lower(address)),
    -- The page to go on with.
    way_on text not null check (way_on ~ '^/'),
    made_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > made_at),
    used_at timestamptz,
    primary key (municipality_id, token_hash)
);
create index sign_in_link_address on people.sign_in_link (municipality_id, address, made_at);

-- Tables of Spring Session, which knows no municipality.
create table people.spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index spring_session_expiry on people.spring_session (expiry_time);
create index spring_session_principal on people.spring_session (principal_name);

create table people.spring_session_attributes (
    session_primary_id char(36) not null references people.spring_session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- A key that stays on somebody's own phone or computer; here is only its public half.
create table people.passkey (
    municipality_id text not null,
    credential_id text not null check (credential_id <> ''),
    account_id uuid not null,
    label text not null check (label <> ''),
    public_key bytea not null,
    signature_count bigint not null,
    is_user_verified boolean not null,
    is_backup_eligible boolean not null,
    is_backed_up boolean not null,
    transports text[] not null,
    attestation_object bytea not null,
    attestation_client bytea not null,
    made_at timestamptz not null,
    last_used_at timestamptz not null,
    primary key (municipality_id, credential_id),
    foreign key (municipality_id, account_id) references people.account
);
create index passkey_account on people.passkey (municipality_id, account_id);

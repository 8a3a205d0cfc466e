-- SPDX-License-Identifier: EUPL-1.2
-- Photos, documents and voices, in pieces, so that neither side holds a whole one while it is read. An upload without an
-- owner belongs to a form that was not sent yet.
create table shared.upload (
    municipality_id text not null,
    upload_id uuid not null,
    kind text not null check (kind in ('PHOTO', 'DOCUMENT', 'VOICE')),
    type text not null,
    bytes integer not null check (bytes > 0),
    owner text not null,
    received_at timestamptz not null,
    primary key (municipality_id, upload_id)
);
create index upload_owner on shared.upload (municipality_id, owner);
create index upload_kind on shared.upload (municipality_id, kind, received_at);

create table shared.upload_piece (
    municipality_id text not null,
    upload_id uuid not null,
    place integer not null,
    content bytea not null,
    primary key (municipality_id, upload_id, place),
    foreign key (municipality_id, upload_id) references shared.upload on delete cascade
);
-- A photo or a recording is compressed already.
alter table shared.upload_piece alter column content set storage external;

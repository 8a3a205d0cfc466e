-- SPDX-License-Identifier: EUPL-1.2
-- What followers are told together, once a day or a week: noted in the transaction in which it happens, gone in the
-- transaction in which it is told.
create table thread.tiding (
    municipality_id text not null,
    follower_id uuid not null,
    entry_id uuid not null,
    noted_at timestamptz not null,
    primary key (municipality_id, follower_id, entry_id),
    foreign key (municipality_id, follower_id) references thread.follower on delete cascade,
    foreign key (municipality_id, entry_id) references thread.entry
);

create index tiding_noted on thread.tiding (municipality_id, noted_at);

create index follower_address on thread.follower (municipality_id, address);
create index follower_account on thread.follower (municipality_id, account_id);

-- One link in a letter about several questions is good for all of them.
alter table thread.follow_key
    drop constraint follow_key_pkey,
    add primary key (municipality_id, key_hash, follower_id);

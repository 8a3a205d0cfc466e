-- SPDX-License-Identifier: EUPL-1.2
-- How busy a source was, under a mark that nobody can trace back once the day's key is gone. Both tables are unlogged:
-- they stand in no write-ahead log and on no replica, and after a crash of the database everyone starts anew.
create unlogged table shared.limit_key (
    municipality_id text not null,
    key_day date not null,
    secret bytea not null,
    primary key (municipality_id, key_day)
);

create unlogged table shared.limit_mark (
    municipality_id text not null,
    mark bytea not null,
    busy_until bigint not null,
    primary key (municipality_id, mark)
);
create index on shared.limit_mark (municipality_id, busy_until);

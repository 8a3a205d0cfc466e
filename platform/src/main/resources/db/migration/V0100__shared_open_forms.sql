-- SPDX-License-Identifier: EUPL-1.2
-- The keys with which open forms are sealed: one for each day, of which today's and yesterday's are good for something.
-- Unlogged: after a crash of the database every open form is told that it is too old, and gets a new seal.
create unlogged table shared.seal_key (
    municipality_id text not null,
    key_day date not null,
    secret bytea not null,
    primary key (municipality_id, key_day)
);

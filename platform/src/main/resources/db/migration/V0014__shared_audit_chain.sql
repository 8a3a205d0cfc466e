-- SPDX-License-Identifier: EUPL-1.2
-- The audit log is a chain: each line is sealed with the one before it, and no line can be changed or taken away.
-- No version that was released wrote lines without a seal, so there are none to keep.
drop table shared.audit_line;

create table shared.audit_line (
    municipality_id text not null,
    line_number bigint not null check (line_number > 0),
    happened_at timestamptz not null,
    actor text not null,
    action text not null check (action <> ''),
    object text not null,
    result text not null check (result in ('DONE', 'REFUSED', 'FAILED')),
    origin text not null check (origin in ('web', 'job', 'console')),
    node text not null,
    seal text not null check (seal ~ '^[0-9a-f]{64}$'),
    primary key (municipality_id, line_number)
);
create index on shared.audit_line (municipality_id, action, line_number);
create index on shared.audit_line (municipality_id, happened_at);

-- Where the chain ends. Whoever adds a line holds this row until the deed is saved, so writers form one chain.
create table shared.audit_end (
    municipality_id text not null primary key,
    line_number bigint not null,
    seal text not null
);

create function shared.audit_line_stays() returns trigger language plpgsql as
$$ begin raise exception 'A line of the audit log stays as it was written.'; end $$;

create trigger audit_line_stays before update or delete or truncate on shared.audit_line
    for each statement execute function shared.audit_line_stays();

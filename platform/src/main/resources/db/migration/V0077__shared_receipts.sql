-- SPDX-License-Identifier: EUPL-1.2
-- Proof that a formal message came in (Awb, section 2.3): when, and what, as a hash; what it says is kept by the part
-- whose message it is. A form that is sent twice is one message; the same form with other words is another. Nothing was
-- ever written in the table before this one.
drop table shared.receipt;

create table shared.receipt (
    municipality_id text not null,
    form_hash text not null check (form_hash ~ '^[0-9a-f]{64}$'),
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    receipt_year integer not null check (receipt_year between 2000 and 2999),
    receipt_number integer not null check (receipt_number > 0),
    kind text not null check (kind <> ''),
    about text not null,
    received_at timestamptz not null,
    primary key (municipality_id, form_hash, content_hash),
    unique (municipality_id, receipt_year, receipt_number)
);

create index receipt_received on shared.receipt (municipality_id, received_at);

create table shared.receipt_counter (
    municipality_id text not null,
    receipt_year integer not null,
    last_number integer not null,
    primary key (municipality_id, receipt_year)
);

-- When something came in is never changed afterwards; after its term it goes as a whole.
create function shared.receipt_stays() returns trigger language plpgsql as
$$ begin raise exception 'A receipt stays as it was given.'; end $$;

create trigger receipt_stays before update on shared.receipt
    for each statement execute function shared.receipt_stays();

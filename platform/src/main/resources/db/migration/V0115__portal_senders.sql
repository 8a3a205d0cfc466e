-- SPDX-License-Identifier: EUPL-1.2
-- What senders say about what became of their signal, on the page behind their link: that something is not right.
create table portal.remark (
    municipality_id text not null,
    remark_id uuid not null,
    signal_year integer not null,
    signal_number integer not null,
    words text not null check (words <> '' and length(words) <= 1000),
    written_at timestamptz not null,
    -- When a colleague did something with it; empty while nobody did.
    settled_at timestamptz,
    primary key (municipality_id, remark_id),
    foreign key (municipality_id, signal_year, signal_number) references portal.signal on delete cascade
);
create index remark_signal on portal.remark (municipality_id, signal_year, signal_number);
create index remark_open on portal.remark (municipality_id, written_at) where settled_at is null;

-- When its words, its voice and its photo were destroyed because their term was over; that it came in stays.
alter table portal.signal add column forgotten_at timestamptz;

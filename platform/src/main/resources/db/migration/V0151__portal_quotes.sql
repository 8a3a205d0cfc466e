-- SPDX-License-Identifier: EUPL-1.2
-- Which entry of a dossier holds whose words, so that they go along with their question, and all go when one of them is
-- taken back.
create table portal.quote (
    municipality_id text not null,
    entry_id uuid not null,
    question_year integer not null,
    question_number integer not null,
    signal_year integer not null,
    signal_number integer not null,
    -- Taken back by this part itself; the row stays, so that it is known where the words stood.
    is_settled boolean not null,
    primary key (municipality_id, entry_id),
    foreign key (municipality_id, signal_year, signal_number) references portal.signal on delete cascade
);
create index quote_signal on portal.quote (municipality_id, signal_year, signal_number);

-- SPDX-License-Identifier: EUPL-1.2
-- Figures as they may be shown, made once a day by a job. What may not be shown is not in here.
create table portal.figure_sheet (
    municipality_id text not null,
    year integer not null,
    frozen_on date not null,
    primary key (municipality_id, year)
);

create table portal.figure (
    municipality_id text not null,
    year integer not null,
    place integer not null,
    topic text not null check (topic <> ''),
    item text not null,
    -- Empty for what is hidden because it counts a few people.
    amount integer,
    primary key (municipality_id, year, place),
    foreign key (municipality_id, year) references portal.figure_sheet on delete cascade
);
create index signal_received on portal.signal (municipality_id, received_at);

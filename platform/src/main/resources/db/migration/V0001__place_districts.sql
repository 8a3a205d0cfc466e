-- SPDX-License-Identifier: EUPL-1.2
-- Where people live: the municipality, its districts (wijken) and how many people live there, with source and date.
create schema place;

create table place.municipality (
    municipality_id text not null check (municipality_id ~ '^GM[0-9]{4}$'),
    name text not null check (name <> ''),
    primary key (municipality_id)
);

create table place.district (
    municipality_id text not null,
    district_id text not null check (district_id <> ''),
    name text not null check (name <> ''),
    character text not null,
    position integer not null check (position >= 0),
    primary key (municipality_id, district_id),
    foreign key (municipality_id) references place.municipality
);

-- One table of figures: where it comes from, of which day it is, whether it is invented.
create table place.population (
    municipality_id text not null,
    population_id text not null check (population_id <> ''),
    source text not null check (source <> ''),
    licence text not null,
    counted_on date not null,
    invented boolean not null,
    primary key (municipality_id, population_id),
    foreign key (municipality_id) references place.municipality
);

create table place.residents (
    municipality_id text not null,
    population_id text not null,
    district_id text not null,
    age_band text not null,
    people integer not null check (people >= 0),
    primary key (municipality_id, population_id, district_id, age_band),
    foreign key (municipality_id, population_id) references place.population,
    foreign key (municipality_id, district_id) references place.district
);

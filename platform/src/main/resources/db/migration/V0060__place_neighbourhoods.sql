-- SPDX-License-Identifier: EUPL-1.2
-- Neighbourhoods (buurten) below districts, and figures by more than age.
create table place.neighbourhood (
    municipality_id text not null,
    neighbourhood_id text not null check (neighbourhood_id <> ''),
    district_id text not null,
    name text not null check (name <> ''),
    position integer not null check (position >= 0),
    primary key (municipality_id, neighbourhood_id),
    foreign key (municipality_id, district_id) references place.district
);

-- A row is a group of people in a district. What the group is not divided by is empty: a row with only an age is a row
-- of the table by age, a row with nothing is the district's total. Rows that are divided alike make one table, and each
-- table counts everyone once.
alter table place.residents rename column age_band to age;
alter table place.residents
    add column neighbourhood_id text not null default '',
    add column gender text not null default '',
    add column education text not null default '',
    add column home_language text not null default '',
    add column origin text not null default '',
    add column born_in_nl text not null default '',
    drop constraint residents_pkey,
    add primary key (
        municipality_id, population_id, district_id, neighbourhood_id,
        age, gender, education, home_language, origin, born_in_nl);

-- Towns that were here before know their residents by age; their totals follow from that.
insert into place.residents (municipality_id, population_id, district_id, age, people)
select municipality_id, population_id, district_id, '', sum(people)
from place.residents
where age <> ''
group by municipality_id, population_id, district_id
on conflict do nothing;

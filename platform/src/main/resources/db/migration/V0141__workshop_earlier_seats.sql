-- SPDX-License-Identifier: EUPL-1.2
-- Tables and seats as they were before somebody changed them last, to put them back: one row of a workshop, in which
-- the three lists of seats are equally long.
create table workshop.earlier_seats (
    municipality_id text not null,
    workshop_year integer not null,
    workshop_number integer not null,
    -- Chairs of each table, the first of table 1.
    chairs integer[] not null,
    seat_round integer[] not null,
    seat_participant uuid[] not null,
    seat_table integer[] not null,
    primary key (municipality_id, workshop_year, workshop_number),
    foreign key (municipality_id, workshop_year, workshop_number) references workshop.knowledge_workshop on delete cascade,
    check (cardinality(seat_round) = cardinality(seat_participant)),
    check (cardinality(seat_round) = cardinality(seat_table))
);

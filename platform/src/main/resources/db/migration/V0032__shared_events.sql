-- SPDX-License-Identifier: EUPL-1.2
-- The outbox of events between parts, as Spring Modulith 2 writes it; a framework's table, so without a municipality.
create table shared.event_publication (
    id uuid not null,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts integer,
    last_resubmission_date timestamptz,
    primary key (id)
);

create index event_publication_by_completion_date on shared.event_publication (completion_date);

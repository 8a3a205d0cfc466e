-- SPDX-License-Identifier: EUPL-1.2
-- What the program does by itself. The first table has the columns that db-scheduler expects; the name of a task starts
-- with the municipality.
create table shared.scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

create index scheduled_task_due on shared.scheduled_task (execution_time);
create index scheduled_task_alive on shared.scheduled_task (last_heartbeat);

-- How each job went the last time; fault is the kind of exception, never its message.
create table shared.job_run (
    municipality_id text not null,
    job_name text not null check (job_name <> ''),
    started_at timestamptz not null,
    succeeded_at timestamptz,
    failed_at timestamptz,
    failures integer not null default 0 check (failures >= 0),
    fault text not null default '',
    primary key (municipality_id, job_name)
);

-- SPDX-License-Identifier: EUPL-1.2
-- What is still being thought out is for colleagues.
alter table thread.activity add column is_announced boolean not null default true;

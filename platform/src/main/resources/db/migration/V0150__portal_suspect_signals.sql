-- SPDX-License-Identifier: EUPL-1.2
-- A form in which a field was filled in that people do not see: perhaps a machine sent it. Nobody gets a letter for it
-- before a colleague has said that it is real.
alter table portal.signal add column is_suspect boolean not null default false;

-- SPDX-License-Identifier: EUPL-1.2
-- Nothing reads or writes these: a phase has a clock, a block only planned times; who writes for a table
-- is who has the table's writing code; the order of notes is that of their writing.
alter table workshop.block drop column started_at;
alter table workshop.participant drop column is_scribe;
alter table workshop.note drop column place;

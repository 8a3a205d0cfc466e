-- SPDX-License-Identifier: EUPL-1.2
-- A note that was spoken can be written out by the scribe of the table; the words are then not its author's own hand.
alter table workshop.note add column is_transcribed boolean not null default false;

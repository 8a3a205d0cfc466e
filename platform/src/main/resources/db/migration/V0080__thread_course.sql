-- SPDX-License-Identifier: EUPL-1.2
-- How often the steps and the progress of a question were set: of two who set them at the same time, the second is told.
alter table thread.dossier
    add column course integer not null default 0 check (course >= 0);

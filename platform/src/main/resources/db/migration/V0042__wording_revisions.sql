-- SPDX-License-Identifier: EUPL-1.2
-- Texts that editors changed since the program was made. The latest version counts; the others stay readable.
create table wording.revised_text (
    municipality_id text not null,
    key text not null check (key <> ''),
    language text not null check (language <> ''),
    version integer not null check (version > 0),
    -- Null for: as the program was made.
    text text check (text <> ''),
    -- The Dutch text a translation was made from; empty for Dutch.
    dutch text not null,
    revised_by text not null,
    revised_at timestamptz not null,
    primary key (municipality_id, key, language, version)
);

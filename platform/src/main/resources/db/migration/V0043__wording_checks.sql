-- SPDX-License-Identifier: EUPL-1.2
-- Translations that a person checked: holds as long as both texts stay as they were.
create table wording.checked_text (
    municipality_id text not null,
    key text not null check (key <> ''),
    language text not null check (language <> ''),
    dutch text not null,
    made text not null,
    -- Who checked it, as they want to be named.
    checker text not null check (checker <> ''),
    written_by text not null,
    checked_on date not null,
    primary key (municipality_id, key, language, dutch, made)
);

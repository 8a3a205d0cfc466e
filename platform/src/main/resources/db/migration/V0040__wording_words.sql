-- SPDX-License-Identifier: EUPL-1.2
-- Language as a barrier: words that readers mark, what editors do about them, and tests with people.
create schema wording;

-- The secret of one day, with which a reader's address becomes a number. It is destroyed after that day: then nobody can
-- go back from the number to the address, or join the days of one reader.
create table wording.reader_key (
    municipality_id text not null,
    day date not null,
    secret bytea not null,
    primary key (municipality_id, day)
);

-- What editors do about a word that was marked.
create table wording.marked_word (
    municipality_id text not null,
    word text not null check (word <> '' and length(word) <= 40),
    state text not null check (state in ('OPEN', 'REVISED', 'SET_ASIDE')),
    -- Which words to use instead.
    advice text not null,
    decided_by text not null,
    decided_on date,
    version integer not null check (version > 0),
    primary key (municipality_id, word),
    check ((state = 'OPEN') = (decided_on is null))
);

-- One reader who did not understand one word on one day; where they read it first.
create table wording.mark (
    municipality_id text not null,
    word text not null,
    day date not null,
    reader bytea not null,
    page text not null check (page like '/%'),
    language text not null,
    primary key (municipality_id, word, day, reader),
    foreign key (municipality_id, word) references wording.marked_word
);

-- What people who know the readers say about a word.
create table wording.word_note (
    municipality_id text not null,
    word text not null,
    note_id uuid not null,
    -- How whoever said it wants to be named; empty for not at all.
    said_by text not null,
    text text not null check (text <> ''),
    written_by text not null,
    written_on date not null,
    primary key (municipality_id, word, note_id),
    foreign key (municipality_id, word) references wording.marked_word
);

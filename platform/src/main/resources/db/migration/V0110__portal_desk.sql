-- SPDX-License-Identifier: EUPL-1.2
-- What the desk needs to show its open work at once, also among very many signals.

-- The words of a text as they are searched, kept beside it: likeness is reckoned over many texts at a time, and reading
-- them again for each would take longer than a blink.
alter table portal.signal
    add column lexemes tsvector generated always as (shared.searchable(words || ' ' || dutch)) stored;
drop index portal.signal_words;
create index signal_lexemes on portal.signal using gin (lexemes);

alter table portal.question
    add column lexemes tsvector generated always as (shared.searchable(title)) stored;
drop index portal.question_title;
create index question_lexemes on portal.question using gin (lexemes);

alter table portal.answer
    add column lexemes tsvector generated always as (shared.searchable(brief || ' ' || full_text)) stored;
create index answer_lexemes on portal.answer using gin (lexemes);

-- New signals, the one that waits longest first.
create index signal_waiting on portal.signal (municipality_id, received_at) where state = 'RECEIVED';
-- The newest, among which is looked for what was spelt otherwise.
create index signal_newest on portal.signal (municipality_id, received_at desc);
create index cluster_open on portal.cluster (municipality_id, opened_at) where state = 'CLUSTERED';
create index cluster_settled on portal.cluster (municipality_id, settled_at desc) where state in ('NOTED', 'REFERRED');
create index question_closed on portal.question (municipality_id, closed_at desc) where state = 'CLOSED';
create index question_owner on portal.question (municipality_id, owner_id, state);
-- The figure of a month: what was promised in it.
create index question_promised on portal.question (municipality_id, promised_on);

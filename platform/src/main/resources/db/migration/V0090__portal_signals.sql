-- SPDX-License-Identifier: EUPL-1.2
-- What people tell the town, what becomes of it, and the answers.
create schema if not exists portal;

-- Several signals that are about one thing; each signal that is handled is in one, also when it is alone.
create table portal.cluster (
    municipality_id text not null,
    cluster_id uuid not null,
    title text not null check (title <> '' and length(title) <= 120),
    state text not null check (state in ('CLUSTERED', 'QUESTION', 'NOTED', 'REFERRED')),
    -- Why nothing more is done with it, or to whom it went; shown to its senders.
    reason text not null check (length(reason) <= 600),
    question_year integer,
    question_number integer,
    opened_at timestamptz not null,
    settled_at timestamptz,
    version integer not null check (version >= 1),
    check ((state = 'QUESTION') = (question_number is not null)),
    check (state not in ('NOTED', 'REFERRED') or reason <> ''),
    primary key (municipality_id, cluster_id)
);
create index cluster_question on portal.cluster (municipality_id, question_year, question_number);

create table portal.signal (
    municipality_id text not null,
    signal_year integer not null,
    signal_number integer not null,
    state text not null check (state in ('RECEIVED', 'CLUSTERED', 'QUESTION', 'NOTED', 'REFERRED')),
    cluster_id uuid,
    channel text not null check (channel in ('WEB', 'MAIL', 'PHONE', 'DESK', 'VISIT', 'PAGE')),
    asker_kind text not null,
    -- Only of an organisation, or of a person who agreed to be named.
    asker_name text not null check (length(asker_name) <= 80),
    -- As given, in the language of the sender; empty for a voice nobody has written down yet.
    words text not null check (length(words) <= 4000),
    has_voice boolean not null,
    -- What the sender said it is, or what the program guesses, with how sure it is (0 to 1); empty for neither.
    told_language text not null,
    guessed_language text not null,
    guess_certainty real not null check (guess_certainty between 0 and 1),
    -- The working translation; empty for Dutch words, and for what nobody translated yet.
    dutch text not null check (length(dutch) <= 4000),
    dutch_by text not null check (dutch_by in ('NOBODY', 'MACHINE', 'PERSON')),
    theme text not null,
    district_id text not null,
    target_group text not null check (length(target_group) <= 120),
    consent text not null check (consent in ('UNASKED', 'NAMED', 'ANONYMOUS', 'REFUSED')),
    -- How the sender hears: by mail, by phone, or only on the page behind the secret link. Erased by its term.
    address text not null,
    phone text not null,
    reply_language text not null check (reply_language <> ''),
    -- Of the link to the sender's page. The form brings the secret, so that sending a form twice is once.
    secret_hash text not null check (length(secret_hash) = 64),
    -- The account of who filled it in for somebody else.
    assisted_by text not null,
    received_at timestamptz not null,
    version integer not null check (version >= 1),
    check ((state = 'RECEIVED') = (cluster_id is null)),
    primary key (municipality_id, signal_year, signal_number),
    unique (municipality_id, secret_hash),
    foreign key (municipality_id, cluster_id) references portal.cluster
);
create index signal_state on portal.signal (municipality_id, state, received_at);
create index signal_cluster on portal.signal (municipality_id, cluster_id);
create index signal_theme on portal.signal (municipality_id, theme, district_id);
create index signal_words on portal.signal using gin (shared.searchable(words || ' ' || dutch));

-- What was taken out of a signal because it said something about somebody else. The words themselves are gone.
create table portal.redaction (
    municipality_id text not null,
    redaction_id uuid not null,
    signal_year integer not null,
    signal_number integer not null,
    reason text not null check (reason <> '' and length(reason) <= 200),
    letters integer not null check (letters > 0),
    redacted_by text not null,
    redacted_at timestamptz not null,
    primary key (municipality_id, redaction_id),
    foreign key (municipality_id, signal_year, signal_number) references portal.signal on delete cascade
);

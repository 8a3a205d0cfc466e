-- SPDX-License-Identifier: EUPL-1.2
-- A question that another organisation is asked to answer. It sees only what those who asked agreed to.
create table portal.referral (
    municipality_id text not null,
    referral_id uuid not null,
    question_year integer not null,
    question_number integer not null,
    organisation_id uuid not null,
    state text not null check (state in ('SENT', 'ACCEPTED', 'DECLINED', 'ANSWERED', 'WITHDRAWN')),
    -- What the town asks, in its own words.
    request text not null check (request <> '' and length(request) <= 1000),
    due_on date not null,
    -- Why it was declined or withdrawn, or the answer.
    reply text not null check (length(reply) <= 4000),
    sent_by text not null,
    sent_at timestamptz not null,
    settled_at timestamptz,
    version integer not null check (version >= 1),
    check (state not in ('DECLINED', 'ANSWERED', 'WITHDRAWN') or reply <> ''),
    check ((state in ('SENT', 'ACCEPTED')) = (settled_at is null)),
    primary key (municipality_id, referral_id),
    foreign key (municipality_id, question_year, question_number) references portal.question
);
-- A question lies with one organisation at a time.
create unique index referral_open on portal.referral (municipality_id, question_year, question_number)
    where state in ('SENT', 'ACCEPTED');
create index referral_organisation on portal.referral (municipality_id, organisation_id, sent_at desc);
create index referral_question on portal.referral (municipality_id, question_year, question_number, sent_at desc);

-- Whose words go along: those who agreed, and who noted that they did.
create table portal.referral_consent (
    municipality_id text not null,
    referral_id uuid not null,
    signal_year integer not null,
    signal_number integer not null,
    noted_by text not null,
    primary key (municipality_id, referral_id, signal_year, signal_number),
    foreign key (municipality_id, referral_id) references portal.referral,
    foreign key (municipality_id, signal_year, signal_number) references portal.signal on delete cascade
);

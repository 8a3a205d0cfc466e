-- SPDX-License-Identifier: EUPL-1.2
-- Proof that a formal message came in (Awb, section 2.3): when, and what, as a hash. One receipt for one message.
create table shared.receipt (
    municipality_id text not null,
    receipt_key text not null check (receipt_key <> ''),
    receipt_number text not null check (receipt_number <> ''),
    received_at timestamptz not null,
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    primary key (municipality_id, receipt_key),
    unique (municipality_id, receipt_number)
);

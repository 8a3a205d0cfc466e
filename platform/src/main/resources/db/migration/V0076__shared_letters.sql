-- SPDX-License-Identifier: EUPL-1.2
-- Every letter in the outbox goes out at once: what is told together is gathered by the part that tells it, so that what
-- was taken back meanwhile is never sent. No version that was released kept letters for later.
drop index shared.letter_due;

alter table shared.letter
    drop column urgency,
    drop column digest_id;

create index letter_due on shared.letter (municipality_id, state, due_at);

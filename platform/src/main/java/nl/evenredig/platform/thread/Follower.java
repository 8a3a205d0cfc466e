// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.people.AccountId;

/// Somebody who hears about a question.
///
/// @param id which follower; says nothing about the person
/// @param question which question
/// @param account who, when they follow by account
/// @param address where mail goes, when they follow by mail
/// @param language in which they are told, as a tag
/// @param pace how often they want to hear
/// @param isActive whether they confirmed it
/// @param seen until when they have seen what happened, when they follow with a secret link
public record Follower(
        UUID id,
        QuestionId question,
        Optional<AccountId> account,
        Optional<String> address,
        String language,
        Pace pace,
        boolean isActive,
        Optional<Instant> seen) {}

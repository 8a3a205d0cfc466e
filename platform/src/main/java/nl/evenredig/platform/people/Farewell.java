// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.Optional;

/// What must be arranged before somebody leaves; a part that has such a rule offers it as a bean. It is asked in the
/// transaction in which the account is closed.
@FunctionalInterface
public interface Farewell {
    /// The key of a text that says what to do first; empty when they may go.
    Optional<String> objection(AccountId account);
}

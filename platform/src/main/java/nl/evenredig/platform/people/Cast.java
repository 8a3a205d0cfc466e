// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

/// Where this part finds out whom every visitor of the demo may be. They stay as they are, so that the next visitor meets
/// the same people; elsewhere there is nobody in it. The part that makes the demo tells it.
@FunctionalInterface
public interface Cast {
    /// Whether this account is one of them.
    boolean has(AccountId account);
}

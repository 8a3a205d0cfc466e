// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

/// Somebody's account was closed and their name erased; what they decided keeps their id. Told in the same transaction,
/// so that other parts can let go of what they keep about them.
public record AccountClosed(AccountId account) {}

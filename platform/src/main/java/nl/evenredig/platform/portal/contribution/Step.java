// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.time.Instant;

/// A state that a contribution came to.
///
/// @param state which
/// @param at when
/// @param by who brought it there: an account, a job, or empty for its author
public record Step(ContributionState state, Instant at, String by) {}

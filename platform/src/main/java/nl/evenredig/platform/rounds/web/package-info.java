// SPDX-License-Identifier: EUPL-1.2
/// The pages of rounds: the archive, a result with its explanations, the replay, and what one vote did.
@NullMarked
package nl.evenredig.platform.rounds.web;

import org.jspecify.annotations.NullMarked;

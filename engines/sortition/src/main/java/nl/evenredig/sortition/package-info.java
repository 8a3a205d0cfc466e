// SPDX-License-Identifier: EUPL-1.2
/// The nouns of a draw: people, quotas, panels, the lottery and its proof.
@NullMarked
package nl.evenredig.sortition;

import org.jspecify.annotations.NullMarked;

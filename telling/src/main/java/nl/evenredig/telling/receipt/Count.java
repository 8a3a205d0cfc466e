// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import nl.evenredig.budget.Election;
import nl.evenredig.budget.Rules;

/// A count to be done: what is counted, and how.
public record Count(Election election, Rules rules) {}

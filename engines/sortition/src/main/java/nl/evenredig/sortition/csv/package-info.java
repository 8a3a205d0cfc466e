// SPDX-License-Identifier: EUPL-1.2
/// Reads the files that organisers have: one with the quotas, one with the people.
@NullMarked
package nl.evenredig.sortition.csv;

import org.jspecify.annotations.NullMarked;

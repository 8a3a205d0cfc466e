// SPDX-License-Identifier: EUPL-1.2
/// Receipts in JSON: what was counted, how, and what came of it, so that anyone can count it again.
@NullMarked
package nl.evenredig.telling.receipt;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: EUPL-1.2
/// Forms that everyone may send, without an account and without a puzzle.
@NullMarked
package nl.evenredig.platform.shared.open;

import org.jspecify.annotations.NullMarked;

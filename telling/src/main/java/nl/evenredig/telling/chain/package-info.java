// SPDX-License-Identifier: EUPL-1.2
/// Audit logs as chains: each line is sealed with the one before it, so that anyone who has a file can see whether a
/// line was changed, left out, moved or put in.
@NullMarked
package nl.evenredig.telling.chain;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.evenredig.telling;

import org.jspecify.annotations.NullMarked;

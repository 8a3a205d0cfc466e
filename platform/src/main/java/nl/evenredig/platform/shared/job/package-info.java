// SPDX-License-Identifier: EUPL-1.2
/// Jobs: what the program does by itself, at set times or once, on one node at a time.
@NullMarked
package nl.evenredig.platform.shared.job;

import org.jspecify.annotations.NullMarked;

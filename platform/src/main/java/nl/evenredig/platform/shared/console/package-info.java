// SPDX-License-Identifier: EUPL-1.2
/// What is said to the person who opens the town on a machine.
@NullMarked
package nl.evenredig.platform.shared.console;

import org.jspecify.annotations.NullMarked;

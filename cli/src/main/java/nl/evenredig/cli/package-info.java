// SPDX-License-Identifier: EUPL-1.2
/// The command line: engines and their telling for researchers, journalists and anyone who wants to count again.
@NullMarked
package nl.evenredig.cli;

import org.jspecify.annotations.NullMarked;

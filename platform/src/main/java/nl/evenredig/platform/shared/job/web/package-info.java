// SPDX-License-Identifier: EUPL-1.2
/// The page about what the program does by itself.
@NullMarked
package nl.evenredig.platform.shared.job.web;

import org.jspecify.annotations.NullMarked;

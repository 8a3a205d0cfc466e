// SPDX-License-Identifier: EUPL-1.2
/// Pages of what came of a workshop: for everyone, for those who took part, and for editors.
@NullMarked
package nl.evenredig.platform.workshop.outcome.web;

import org.jspecify.annotations.NullMarked;

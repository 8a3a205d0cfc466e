// SPDX-License-Identifier: EUPL-1.2
/// The pages on which people tell the town something and read what came of it, and those of the desk that answers.
@NullMarked
package nl.evenredig.platform.portal.web;

import org.jspecify.annotations.NullMarked;

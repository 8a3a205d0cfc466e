// SPDX-License-Identifier: EUPL-1.2
/// The pages on which people sign in, and see what is theirs.
@NullMarked
package nl.evenredig.platform.people.web;

import org.jspecify.annotations.NullMarked;

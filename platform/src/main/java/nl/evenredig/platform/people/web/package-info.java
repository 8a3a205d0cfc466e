// SPDX-License-Identifier: EUPL-1.2
/// The pages about accounts, organisations and those who speak for them.
@NullMarked
package nl.evenredig.platform.people.web;

import org.jspecify.annotations.NullMarked;

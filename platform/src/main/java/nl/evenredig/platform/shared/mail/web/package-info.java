// SPDX-License-Identifier: EUPL-1.2
/// The page about letters that could not be delivered.
@NullMarked
package nl.evenredig.platform.shared.mail.web;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: EUPL-1.2
/// The pages on which readers mark words and editors work on texts.
@NullMarked
package nl.evenredig.platform.wording.web;

import org.jspecify.annotations.NullMarked;

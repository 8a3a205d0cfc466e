// SPDX-License-Identifier: EUPL-1.2
/// What was not sent yet, and what may still be taken back.
@NullMarked
package nl.evenredig.platform.shared.draft;

import org.jspecify.annotations.NullMarked;

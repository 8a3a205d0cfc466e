// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.evenredig.platform.shared.draft;

import org.jspecify.annotations.NullMarked;

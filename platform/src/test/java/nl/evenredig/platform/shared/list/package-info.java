// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.evenredig.platform.shared.list;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.evenredig.platform.shared.upload;

import org.jspecify.annotations.NullMarked;

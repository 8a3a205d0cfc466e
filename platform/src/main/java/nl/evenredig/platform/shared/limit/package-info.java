// SPDX-License-Identifier: EUPL-1.2
/// How often one source may do something, without remembering who it was.
@NullMarked
package nl.evenredig.platform.shared.limit;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: EUPL-1.2
/// How long each kind of thing is kept, and its destruction afterwards.
@NullMarked
package nl.evenredig.platform.shared.retention;

import org.jspecify.annotations.NullMarked;

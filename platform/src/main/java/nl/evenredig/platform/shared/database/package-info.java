// SPDX-License-Identifier: EUPL-1.2
/// The town's folder and its database: embedded, or one that is already there.
@NullMarked
package nl.evenredig.platform.shared.database;

import org.jspecify.annotations.NullMarked;

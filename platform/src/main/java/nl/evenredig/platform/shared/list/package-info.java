// SPDX-License-Identifier: EUPL-1.2
/// Long lists: searched, shown a sheet at a time, downloaded.
@NullMarked
package nl.evenredig.platform.shared.list;

import org.jspecify.annotations.NullMarked;

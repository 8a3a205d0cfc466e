// SPDX-License-Identifier: EUPL-1.2
/// Texts by key, in every language that has a file.
@NullMarked
package nl.evenredig.telling.words;

import org.jspecify.annotations.NullMarked;

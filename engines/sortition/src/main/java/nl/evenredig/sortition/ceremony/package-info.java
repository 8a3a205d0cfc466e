// SPDX-License-Identifier: EUPL-1.2
/// The public draw: a list that is fixed beforehand, a seed that nobody can choose, and the panel that follows.
@NullMarked
package nl.evenredig.sortition.ceremony;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: EUPL-1.2
/// How people were invited before anyone was drawn, and the chance over both stages.
@NullMarked
package nl.evenredig.sortition.invite;

import org.jspecify.annotations.NullMarked;

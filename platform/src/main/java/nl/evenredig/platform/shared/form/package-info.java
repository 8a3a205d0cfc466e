// SPDX-License-Identifier: EUPL-1.2
/// What somebody fills in: read, cleaned and checked in one place, kept when something is wrong.
@NullMarked
package nl.evenredig.platform.shared.form;

import org.jspecify.annotations.NullMarked;

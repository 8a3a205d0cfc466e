// SPDX-License-Identifier: EUPL-1.2
/// Who may do what: roles, permissions, and the one table that joins them.
@NullMarked
package nl.evenredig.platform.shared.access;

import org.jspecify.annotations.NullMarked;

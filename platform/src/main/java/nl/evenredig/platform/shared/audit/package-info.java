// SPDX-License-Identifier: EUPL-1.2
/// The audit log: who did what, without personal data, each line sealed with the one before it.
@NullMarked
package nl.evenredig.platform.shared.audit;

import org.jspecify.annotations.NullMarked;

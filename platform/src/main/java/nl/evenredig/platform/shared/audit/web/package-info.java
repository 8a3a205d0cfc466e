// SPDX-License-Identifier: EUPL-1.2
/// The pages on which the audit log is read and exported.
@NullMarked
package nl.evenredig.platform.shared.audit.web;

import org.jspecify.annotations.NullMarked;

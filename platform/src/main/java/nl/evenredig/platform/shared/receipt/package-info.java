// SPDX-License-Identifier: EUPL-1.2
/// Receipts for formal messages: that something came in, when, and what, so that the municipality can prove it and the
/// sender can too (Awb, section 2.3).
@NullMarked
package nl.evenredig.platform.shared.receipt;

import org.jspecify.annotations.NullMarked;

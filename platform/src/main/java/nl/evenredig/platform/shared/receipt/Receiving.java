// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.receipt;

/// What came of taking in a message.
///
/// @param receipt its receipt
/// @param isNew whether it came in now; not when the same form with the same words was sent before
public record Receiving(Receipt receipt, boolean isNew) {}

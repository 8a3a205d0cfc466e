// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.receipt.web;

import nl.evenredig.platform.shared.receipt.Receipt;

/// A receipt as its page shows it.
///
/// @param kind what came in
/// @param time when, as a sentence
public record ReceiptView(Receipt receipt, String kind, String time) {}

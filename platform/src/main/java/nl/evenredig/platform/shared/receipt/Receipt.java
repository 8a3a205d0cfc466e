// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.receipt;

import java.time.Instant;

/// That a message came in, when, and what.
///
/// @param number by which sender and town speak about it: `O-2026-000417`
/// @param kind the text that names what came in
/// @param receivedAt when
/// @param hash SHA-256 of every word of it, in UTF-8, as 64 hexadecimal digits
public record Receipt(String number, String kind, Instant receivedAt, String hash) {}

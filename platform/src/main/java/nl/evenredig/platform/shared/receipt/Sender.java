// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.receipt;

import java.util.Locale;

/// Where the acknowledgement of a message goes.
///
/// @param address by mail
/// @param language in which it is written
public record Sender(String address, Locale language) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

/// Somebody told the town something.
public record SignalReceived(SignalId signal) {}

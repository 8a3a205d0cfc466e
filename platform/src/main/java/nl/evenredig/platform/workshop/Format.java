// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

/// The two ways in which a workshop is held.
public enum Format {
    /// A whole day outside the office: bottlenecks in the morning, solutions in the afternoon.
    WHOLE_DAY,
    /// Three hours in a hall in the neighbourhood.
    THREE_HOURS
}

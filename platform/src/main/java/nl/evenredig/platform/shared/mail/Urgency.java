// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

/// When a reader wants to know.
public enum Urgency {
    /// At once.
    NOW,
    /// In one letter a day, with everything else of that day, at eight in the morning.
    DAILY,
    /// In one letter a week, on Monday at eight in the morning.
    WEEKLY
}

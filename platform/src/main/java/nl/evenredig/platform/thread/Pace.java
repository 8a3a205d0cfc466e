// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

/// How often somebody wants to hear about a question.
public enum Pace {
    NOW,
    DAILY,
    WEEKLY
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

/// An entry was taken back.
public record EntryWithdrawn(QuestionId question, EntryId entry) {}

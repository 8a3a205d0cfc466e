// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

/// An entry was written in a dossier.
public record EntryWritten(QuestionId question, EntryId entry, boolean isPublic) {}

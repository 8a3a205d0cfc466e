// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

/// What was organised for a question is done.
public record ActivityFinished(QuestionId question, ActivityId activity) {}

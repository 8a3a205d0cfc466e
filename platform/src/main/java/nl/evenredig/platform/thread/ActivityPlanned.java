// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

/// Something is organised for a question.
public record ActivityPlanned(QuestionId question, ActivityId activity) {}

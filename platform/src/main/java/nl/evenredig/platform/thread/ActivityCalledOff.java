// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

/// What was organised for a question does not go on.
public record ActivityCalledOff(QuestionId question, ActivityId activity) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

/// That somebody wants to hear about a question.
///
/// @param question which question
/// @param language in which they want to be told, as a tag
/// @param pace how often
public record FollowWish(QuestionId question, String language, Pace pace) {}

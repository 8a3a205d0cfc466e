// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import nl.evenredig.platform.thread.QuestionId;

/// A question was answered.
///
/// @param isPublic whether everyone can read the answer
public record QuestionAnswered(QuestionId question, boolean isPublic) {}

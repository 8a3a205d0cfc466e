// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import nl.evenredig.platform.thread.QuestionId;

/// A question was closed, after all its askers heard what came of it.
public record QuestionClosed(QuestionId question) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import nl.evenredig.platform.thread.QuestionId;

/// A workshop came into another state.
public record WorkshopMoved(WorkshopId workshop, QuestionId question, WorkshopState state) {}

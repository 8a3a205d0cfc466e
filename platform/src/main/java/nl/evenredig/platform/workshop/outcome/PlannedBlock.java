// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.time.LocalTime;

/// A part of a day that is ahead.
public record PlannedBlock(LocalTime at, String title) {}

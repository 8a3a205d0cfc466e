// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.UUID;

/// Somebody who sits at a table.
public record Seated(UUID participant, String name, boolean hasPhone) {}

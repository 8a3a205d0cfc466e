// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.util.UUID;

/// Which activity.
public record ActivityId(UUID value) {
    static ActivityId fresh() {
        return new ActivityId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

import nl.evenredig.platform.shared.MunicipalityId;

/// The municipality whose town this is.
///
/// @param id its code
/// @param name as its residents write it
public record Municipality(MunicipalityId id, String name) {
    public Municipality {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "Municipality must have a name, but id=%s has none.".formatted(id));
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared;

import java.util.List;
import java.util.Optional;

/// Where every part finds the names of the town's districts. The part that knows the town's map fills it in; parts on the
/// same floor only read it.
@FunctionalInterface
public interface Areas {
    /// All districts, in the municipality's own order.
    List<Area> all();

    /// The district with this code.
    default Optional<Area> find(String code) {
        return all().stream().filter(area -> area.code().equals(code)).findFirst();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.util.List;

/// Who got what, by one attribute of the voters; protected, so it may be published.
///
/// @param attribute by what voters are told apart
/// @param groups in the order of the source's values: places and sexes by name, ages from young to old
public record ShareTable(Attribute attribute, List<GroupShare> groups) {
    public ShareTable {
        groups = List.copyOf(groups);
    }
}

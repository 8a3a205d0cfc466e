// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// What stands around every page, whoever reads it.
///
/// @param languages in which it can be read
/// @param signboard whose page it is
/// @param entrances the navigation, in its order
/// @param assets where its styles and drawings are
/// @param afterwords what parts put under pages that are published
@Component
record Frame(
        Languages languages,
        Signboard signboard,
        List<Entrance> entrances,
        Assets assets,
        Afterwords afterwords) {
    Frame {
        entrances = entrances.stream().sorted(Comparator.comparingInt(Entrance::place)).toList();
    }
}

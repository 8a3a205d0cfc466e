// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.util.List;

/// One row of the votes in a source: what this voter chose and what the source tells about them.
///
/// Lives only as long as tables by attribute are made from it; never published.
///
/// @param id the source's own number
/// @param ballot position of the choice in [Election#ballots]
/// @param values one for each attribute column; empty when missing
public record Voter(String id, int ballot, List<String> values) {
    public Voter {
        values = List.copyOf(values);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.Optional;

/// Which organisations somebody looks for.
///
/// @param words all of which must stand in its name or in what it says of its constituency; may be empty
/// @param kind what sort of organisation; empty for all
/// @param district the code of a district; empty for all
/// @param language the tag of a language it speaks; empty for all
public record OrganisationQuery(
        String words, Optional<OrganisationKind> kind, String district, String language) {
    /// All of them.
    public static OrganisationQuery all() {
        return new OrganisationQuery("", Optional.empty(), "", "");
    }

    public boolean isEverything() {
        return equals(all());
    }
}

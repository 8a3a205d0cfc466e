// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import nl.evenredig.platform.shared.access.Role;

/// What sort of organisation it is.
public enum OrganisationKind {
    /// Of and for a community: a migrant organisation.
    COMMUNITY,
    /// A foundation, association or network with a social purpose.
    CIVIL_SOCIETY,
    /// A professional provider: care, youth work, a library.
    INSTITUTION,
    /// Of residents of a street, a neighbourhood or a district.
    RESIDENTS,
    /// A council that advises the municipality.
    ADVISORY;

    /// What somebody is who speaks for it.
    public Role role() {
        return this == INSTITUTION ? Role.INSTITUTION : Role.REPRESENTATIVE;
    }
}

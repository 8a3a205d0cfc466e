// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

/// An organisation that the municipality knows.
///
/// @param id which one
/// @param slug its name in web addresses; stays when it changes its name
/// @param profile what it tells about itself
/// @param version how often that was written; from 1
public record Organisation(
        OrganisationId id, String slug, OrganisationProfile profile, int version) {
    public String name() {
        return profile.name();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.List;

/// What an organisation tells about itself.
///
/// @param name as it calls itself
/// @param kind what sort of organisation it is
/// @param legalForm how it stands in law
/// @param district where it is at home, by the district's code; empty for the whole town
/// @param languages in which it speaks with people, as language tags, in its own order
/// @param constituency whom it is there for, in its own words; may be empty
public record OrganisationProfile(
        String name,
        OrganisationKind kind,
        LegalForm legalForm,
        String district,
        List<String> languages,
        String constituency) {
    /// How many signs a name may have.
    public static final int NAME = 120;

    /// How many signs the words about its constituency may have.
    public static final int CONSTITUENCY = 1000;

    public OrganisationProfile {
        languages = List.copyOf(languages);
        if (Folded.of(name).isEmpty() || name.length() > NAME) {
            throw new IllegalArgumentException(
                    "Organisation must have a name of letters or digits and at most %d signs, but name=%s."
                            .formatted(NAME, name));
        }
        if (constituency.length() > CONSTITUENCY) {
            throw new IllegalArgumentException(
                    "Constituency must have at most %d signs, but length=%d."
                            .formatted(CONSTITUENCY, constituency.length()));
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

/// A part of the municipality that people call by its name (wijk).
///
/// @param id its code, unique in the municipality
/// @param name as its residents write it
/// @param character what kind of place it is, in a few words of the town; may be empty
public record District(String id, String name, String character) {
    public District {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "District must have id and name, but id=%s and name=%s.".formatted(id, name));
        }
    }

    /// Whether a neighbourhood is in this district.
    public boolean contains(Neighbourhood neighbourhood) {
        return neighbourhood.district().equals(id);
    }
}

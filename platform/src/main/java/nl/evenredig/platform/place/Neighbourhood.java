// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

/// A part of a district, some streets that belong together (buurt).
///
/// @param id its code, unique in the municipality
/// @param district the code of the district it is in
/// @param name as its residents write it
public record Neighbourhood(String id, String district, String name) {
    public Neighbourhood {
        if (id.isBlank() || district.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "Neighbourhood must have id, district and name, but id=%s, district=%s, name=%s."
                            .formatted(id, district, name));
        }
    }
}

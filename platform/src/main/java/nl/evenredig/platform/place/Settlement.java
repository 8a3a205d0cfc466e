// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

import java.util.List;

/// Everything a town needs to be made: where it is and who lives there.
///
/// @param municipality whose town it is
/// @param districts in the municipality's own order
/// @param neighbourhoods in their own order; each in one of the districts
/// @param population who counted the residents
/// @param residents the tables of that count
public record Settlement(
        Municipality municipality,
        List<District> districts,
        List<Neighbourhood> neighbourhoods,
        Population population,
        List<Residents> residents) {
    public Settlement {
        districts = List.copyOf(districts);
        neighbourhoods = List.copyOf(neighbourhoods);
        residents = List.copyOf(residents);
    }
}

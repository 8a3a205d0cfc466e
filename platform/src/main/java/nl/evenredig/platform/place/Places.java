// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.evenredig.platform.shared.TownSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Where the town is: its name, its districts and neighbourhoods, and who lives there.
@Component
public class Places {
    private final PlaceStore store;
    private final PopulationStore populations;
    private final TownSettings settings;
    private final TransactionOperations transaction;

    Places(
            PlaceStore store,
            PopulationStore populations,
            TownSettings settings,
            TransactionOperations transaction) {
        this.store = store;
        this.populations = populations;
        this.settings = settings;
        this.transaction = transaction;
    }

    /// The municipality, once it has settled here; empty in a town that was started empty.
    public Optional<Municipality> municipality() {
        return store.municipality(settings.municipality());
    }

    /// Its districts, in the municipality's own order.
    public List<District> districts() {
        return store.districts(settings.municipality());
    }

    /// Its neighbourhoods, by district and then in the municipality's own order.
    public List<Neighbourhood> neighbourhoods() {
        return store.neighbourhoods(settings.municipality());
    }

    /// The latest count of who lives here; without its figures, so that every page may ask.
    public Optional<Population> population() {
        return populations.latest(settings.municipality());
    }

    /// The figures of one count: its smallest table that divides people by all of these dimensions, or, when none is
    /// asked, its totals per district. Costs one query that reads the tables in question: some hundreds of rows.
    ///
    /// @return empty when the source did not count that
    public Optional<Residents> residents(Population population, Dimension... dimensions) {
        return populations.residents(settings.municipality(), population.id(), Set.of(dimensions));
    }

    /// Makes the town: all of it, or nothing when a municipality with this code is already here. Of two that try at the
    /// same time the database lets one through.
    ///
    /// @return whether it was made now
    public boolean settle(Settlement town) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    boolean isNew = store.add(town.municipality());
                    if (isNew) {
                        store.addDistricts(town.municipality().id(), town.districts());
                        store.addNeighbourhoods(town.municipality().id(), town.neighbourhoods());
                        populations.add(
                                town.municipality().id(), town.population(), town.residents());
                    }
                    return isNew;
                }));
    }
}

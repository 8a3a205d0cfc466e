// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.TownSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Where the town is: its name, its districts and who lives there.
@Component
public class Places {
    private final PlaceStore store;
    private final TownSettings settings;
    private final TransactionOperations transaction;

    Places(PlaceStore store, TownSettings settings, TransactionOperations transaction) {
        this.store = store;
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

    /// The latest count of who lives here.
    public Optional<Population> population() {
        return store.latestPopulation(settings.municipality());
    }

    /// Makes the town: all of it, or nothing when a municipality with this code is already here. Of two that try at the
    /// same time the database lets one through.
    ///
    /// @return whether it was made now
    public boolean settle(
            Municipality municipality, List<District> districts, Population population) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    boolean isNew = store.add(municipality);
                    if (isNew) {
                        store.add(municipality.id(), districts);
                        store.add(municipality.id(), population);
                    }
                    return isNew;
                }));
    }
}

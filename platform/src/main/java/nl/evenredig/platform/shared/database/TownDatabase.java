// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.database;

import java.io.IOException;
import java.util.Optional;
import nl.evenredig.platform.shared.TownSettings;

/// The database of the town: the embedded one, or the one `DATABASE_URL` names.
///
/// @param address where it is
/// @param local the server to stop in the end, when it is ours
record TownDatabase(DatabaseAddress address, Optional<LocalServer> local) implements AutoCloseable {
    static TownDatabase open(TownSettings settings) throws IOException {
        if (!settings.databaseUrl().isBlank()) {
            return new TownDatabase(
                    DatabaseAddress.parse(settings.databaseUrl().strip()), Optional.empty());
        }
        LocalServer server = LocalServer.start(settings);
        return new TownDatabase(server.address(), Optional.of(server));
    }

    @Override
    public void close() throws IOException {
        if (local.isPresent()) {
            local.get().close();
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.database;

import java.io.Serial;
import java.nio.file.Path;

/// Another program already runs the town in this folder.
public final class TownInUse extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;
    private final String home;

    TownInUse(Path home) {
        super(
                "The town must be run by one program at a time, but home=%s is held."
                        .formatted(home));
        this.home = home.toString();
    }

    /// The folder that is held.
    public String home() {
        return home;
    }
}

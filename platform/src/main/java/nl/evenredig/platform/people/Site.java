// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import nl.evenredig.platform.shared.TownSettings;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// How browsers reach this town, as passkeys and other sign-ins must know it.
@Component
public final class Site {
    private final TownSettings settings;
    private final Environment environment;

    Site(TownSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /// Scheme, host and port, no slash at the end. A town on a free port knows its own only once it is open.
    public String address() {
        String port = environment.getProperty("local.server.port", "");
        return settings.site().replaceFirst(":0$", ":" + port);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How this installation was started: `evenredig.…` in `application.properties`, the environment or the command line.
///
/// @param municipality which municipality it serves
/// @param home the folder with the town's data
/// @param server where the programs of the embedded database are unpacked
/// @param site how browsers reach it: scheme, host and port, no slash at the end; links in mail start with it
/// @param databaseUrl an external PostgreSQL; empty for the embedded one
/// @param empty whether the town is opened without the demo, now and later
/// @param durable whether what is saved survives a power cut; only tests say no
@ConfigurationProperties("evenredig")
public record TownSettings(
        MunicipalityId municipality,
        Path home,
        Path server,
        String site,
        String databaseUrl,
        boolean empty,
        boolean durable) {}

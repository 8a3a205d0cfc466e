// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How fast a node turns: `evenredig.job.…`; all nodes of a town must be told the same.
///
/// @param look how often it looks what is due
/// @param beat how often it tells that it lives; after four times of silence another node takes its work
@ConfigurationProperties("evenredig.job")
record JobSettings(@DefaultValue("10s") Duration look, @DefaultValue("30s") Duration beat) {
    /// How long it waits for running work when it stops; shorter than the program itself waits.
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    Clockwork.Pace pace() {
        return new Clockwork.Pace(look, beat, PATIENCE);
    }
}

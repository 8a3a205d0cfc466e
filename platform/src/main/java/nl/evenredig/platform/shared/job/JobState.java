// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.job;

import java.time.Instant;
import java.util.Optional;

/// How a job stands.
///
/// @param name which job
/// @param label the text that tells what it does
/// @param next when it is done again; empty before the first start
/// @param isRunning whether some node is doing it now
/// @param last how it went until now; empty when it was never done
public record JobState(
        String name, String label, Optional<Instant> next, boolean isRunning, Optional<Run> last) {
    /// How it went.
    ///
    /// @param started when it was last begun
    /// @param succeeded when it last went well
    /// @param failed when it last went wrong
    /// @param failures how many times in a row it went wrong
    /// @param fault the kind of the last fault, for who repairs it; empty after a success
    public record Run(
            Instant started,
            Optional<Instant> succeeded,
            Optional<Instant> failed,
            int failures,
            String fault) {}

    public boolean isFailing() {
        return last.map(run -> run.failures() > 0).orElse(false);
    }
}

// SPDX-License-Identifier: EUPL-1.2
/// Floor 3: the kennisatelier, a day on one knowledge question, from invitation to what came of it. This package holds
/// the workshop itself; `.prepare` has who comes and where they sit, `.live` the day, `.outcome` what came of it. The
/// three know each other in that order only: the later one reads the earlier.
///
/// The states of a workshop stand in [WorkshopState], those of a round in [RoundState].
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "place", "people", "thread"})
package nl.evenredig.platform.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

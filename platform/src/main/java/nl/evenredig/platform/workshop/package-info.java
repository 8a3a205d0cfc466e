// SPDX-License-Identifier: EUPL-1.2
/// Floor 3: the kennisatelier, a day on one knowledge question, from invitation to what came of it. This package holds
/// the workshop itself; `.prepare` has who comes and where they sit, `.live` the day, `.board` what tables make of it,
/// `.outcome` what came of it. They know each other in that order only: a later one reads an earlier.
///
/// The states of a workshop stand in [WorkshopState], those of a round in [RoundState].
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "place", "people", "thread"})
package nl.evenredig.platform.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

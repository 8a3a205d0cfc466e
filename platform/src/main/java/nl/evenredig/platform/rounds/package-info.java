// SPDX-License-Identifier: EUPL-1.2
/// Floor 3: neighbourhood budget rounds: what people could choose from, what they chose and what came of it.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "place"})
package nl.evenredig.platform.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

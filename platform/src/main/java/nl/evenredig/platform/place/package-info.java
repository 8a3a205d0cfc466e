// SPDX-License-Identifier: EUPL-1.2
/// Floor 1: the municipality, its districts and how many people live there, with source and date.
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package nl.evenredig.platform.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

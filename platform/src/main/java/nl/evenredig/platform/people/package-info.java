// SPDX-License-Identifier: EUPL-1.2
/// Floor 1: who has an account, which roles they were given, and the organisations they speak for.
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package nl.evenredig.platform.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

// SPDX-License-Identifier: EUPL-1.2
/// Floor 3: signals become knowledge questions, questions become answers; readers contribute under every page.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "place", "people", "thread"})
package nl.evenredig.platform.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

// SPDX-License-Identifier: EUPL-1.2
/// Floor 2: the spine: one dossier per knowledge question, in which every part above writes what was said, done and
/// promised, and the people who follow it.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "people"})
package nl.evenredig.platform.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

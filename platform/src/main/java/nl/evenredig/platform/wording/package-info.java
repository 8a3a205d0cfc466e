// SPDX-License-Identifier: EUPL-1.2
/// Floor 2: words that readers do not understand, what editors do about them, and whether people know what to do after
/// reading a text.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "people"})
package nl.evenredig.platform.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

// SPDX-License-Identifier: EUPL-1.2
/// Floor 0: what every part stands on. It knows no rules of the town and calls no other part.
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package nl.evenredig.platform.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

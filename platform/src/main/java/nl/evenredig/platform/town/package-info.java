// SPDX-License-Identifier: EUPL-1.2
/// Floor 5: pages that read several parts: the home page, who lives here, help and what we promise.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "place",
            "people",
            "thread",
            "rounds",
            "wording",
            "portal",
            "portal :: contribution",
            "workshop",
            "workshop :: board",
            "workshop :: live",
            "workshop :: prepare",
            "workshop :: outcome"
        })
package nl.evenredig.platform.town;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

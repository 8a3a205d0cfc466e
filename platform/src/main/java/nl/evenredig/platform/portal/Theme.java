// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Locale;

/// What a signal or question is about, roughly; one is enough to find it again.
public enum Theme {
    TOWN_HALL,
    LANGUAGE,
    CARE,
    MONEY,
    WORK,
    SCHOOL,
    CHILDREN,
    HOUSING,
    NEIGHBOURHOOD,
    LIVING_TOGETHER,
    TAKING_PART,
    OTHER;

    /// The key of the text that names it.
    public String key() {
        return "portal.theme." + name().toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.time.Clock;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.web.Languages;
import org.springframework.stereotype.Component;

/// What a letter is written with: the texts of each language, the address of the site, and the day.
@Component
record Stationery(Languages languages, TownSettings settings, Clock clock) {}

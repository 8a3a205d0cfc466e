// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.prepare.Block;
import nl.evenredig.platform.workshop.prepare.Programme;

/// A block of the programme, as whoever leads the day sees it beside the clock.
///
/// @param isNow whether the day should be in it by now
public record Planned(LocalTime begins, String title, boolean isNow) {
    /// The whole programme; nothing as long as it is not known when the door opens.
    static List<Planned> of(Programme programme, Workshop workshop, LocalDateTime now) {
        List<LocalTime> times = programme.times(workshop);
        boolean isToday =
                workshop.plan()
                        .when()
                        .filter(when -> when.day().equals(now.toLocalDate()))
                        .isPresent();
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            Block block = programme.blocks().get(i);
            LocalTime begins = times.get(i);
            boolean isNow =
                    isToday
                            && !now.toLocalTime().isBefore(begins)
                            && now.toLocalTime().isBefore(begins.plusMinutes(block.minutes()));
            planned.add(new Planned(begins, block.title(), isNow));
        }
        return planned;
    }
}

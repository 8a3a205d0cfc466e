// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.util.List;
import nl.evenredig.platform.journey.Sight;
import nl.evenredig.platform.journey.Sights;
import org.springframework.stereotype.Component;

/// Rounds: one that our rule counted, one that most votes counted, one with very many plans.
@Component
final class RoundSights implements Sights {
    @Override
    public List<Sight> sights() {
        return List.of(
                Sight.page("/rondes"),
                Sight.page("/rondes/assen-2024"),
                Sight.page("/rondes/wieliczka-2023"),
                Sight.page("/rondes/amsterdam-252"),
                Sight.page("/rondes/assen-2024/stappen"),
                Sight.page("/rondes/assen-2024/stappen?stap=4"),
                Sight.page("/rondes/assen-2024/stappen?stap=9"),
                Sight.asked("/rondes/assen-2024/mijn-stem").answering(302),
                Sight.asked("/rondes/assen-2024/stemmen-en-plannen"),
                Sight.asked("/rondes/assen-2024/uitslag"),
                Sight.asked("/rondes/assen-2024/rekenbewijs"),
                Sight.asked("/rondes/bestaat-niet").answering(404));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds.web;

import java.util.Optional;
import nl.evenredig.platform.rounds.RoundTitle;
import nl.evenredig.platform.rounds.Rounds;
import nl.evenredig.platform.shared.web.Name;
import nl.evenredig.platform.shared.web.Published;
import nl.evenredig.platform.shared.web.Texts;
import org.springframework.stereotype.Component;

/// Every result has a page on which readers may say something.
@Component
final class PublishedRounds implements Published {
    private static final String START = "/rondes/";

    private final Rounds rounds;

    PublishedRounds(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<Name> title(String path, Texts texts) {
        return Optional.of(path)
                .filter(typed -> typed.startsWith(START))
                .flatMap(typed -> rounds.find(typed.substring(START.length())))
                .map(round -> RoundTitle.of(round).asName());
    }
}

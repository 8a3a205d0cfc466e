// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.limit.Quota;
import nl.evenredig.platform.shared.limit.RateLimit;
import nl.evenredig.platform.shared.mail.Letter;
import nl.evenredig.platform.shared.mail.Post;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Texts;
import org.springframework.stereotype.Component;

/// Sends an author their link, and nothing that anybody typed: whoever fills in a stranger's address cannot make us say
/// anything to them.
@Component
class ContributionPost {
    /// To one address, whoever asks.
    private static final Quota LETTERS =
            new Quota("portal.contribution-letter", 3, Duration.ofDays(1));

    private final Languages languages;
    private final Post post;
    private final RateLimit limits;
    private final TownSettings settings;

    ContributionPost(Languages languages, Post post, RateLimit limits, TownSettings settings) {
        this.languages = languages;
        this.post = post;
        this.limits = limits;
        this.settings = settings;
    }

    void send(Reply reply, ContributionKey key) {
        if (limits.admits(LETTERS, reply.address())) {
            post.send(letter(reply, key));
        }
    }

    private Letter letter(Reply reply, ContributionKey key) {
        Language language =
                languages.all().stream()
                        .filter(known -> known.tag().equals(reply.language()))
                        .findFirst()
                        .orElseGet(() -> languages.all().getFirst());
        Texts texts = languages.texts(language);
        return new Letter(
                "portal.contribution-link",
                reply.address(),
                language.locale().stripExtensions(),
                texts.say("contribution.letter.subject"),
                List.of(
                        texts.say("contribution.letter.text"),
                        texts.say("contribution.letter.keep"),
                        texts.say("contribution.letter.other")),
                Optional.of(
                        new Letter.Action(
                                texts.say("contribution.letter.open"),
                                settings.site() + language.link(key.path()))));
    }
}

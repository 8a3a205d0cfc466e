// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.receipt;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.mail.Letter;
import nl.evenredig.platform.shared.mail.Post;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Texts;
import org.springframework.stereotype.Component;

/// The letter that tells a sender that their message came in.
@Component
class Acknowledgement {
    private final Post post;
    private final Languages languages;
    private final TownSettings settings;
    private final Clock clock;

    Acknowledgement(Post post, Languages languages, TownSettings settings, Clock clock) {
        this.post = post;
        this.languages = languages;
        this.settings = settings;
        this.clock = clock;
    }

    void send(Receipt receipt, FormKey form, Sender sender) {
        Language language = language(sender.language());
        Texts texts = languages.texts(language);
        ReceiptTime when = ReceiptTime.of(receipt, clock.getZone());
        post.send(
                new Letter(
                        "receipt.receipt-letter",
                        sender.address(),
                        language.locale().stripExtensions(),
                        texts.say("receipt.letter.subject", receipt.number()),
                        List.of(
                                texts.say("receipt.letter.came", texts.say(receipt.kind())),
                                texts.say("receipt.time", texts.day(when.day()), when.time()),
                                texts.say("receipt.letter.number", receipt.number()),
                                texts.say("receipt.letter.hash", receipt.hash())),
                        Optional.of(
                                new Letter.Action(
                                        texts.say("receipt.letter.action"),
                                        settings.site() + language.link(form.path())))));
    }

    private Language language(Locale wanted) {
        return languages.all().stream()
                .filter(language -> language.tag().equals(wanted.getLanguage()))
                .findFirst()
                .orElseGet(() -> languages.all().getFirst());
    }
}

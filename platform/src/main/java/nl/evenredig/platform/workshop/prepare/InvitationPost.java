// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.mail.Letter;
import nl.evenredig.platform.shared.mail.Post;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Texts;
import nl.evenredig.platform.workshop.Workshop;
import org.springframework.stereotype.Component;

/// Invitations, in the language that somebody reads.
@Component
class InvitationPost {
    /// Where the link in an invitation leads.
    static final String PAGE = "/kennisateliers/aanmelden/";

    private final Post post;
    private final Languages languages;
    private final TownSettings settings;

    InvitationPost(Post post, Languages languages, TownSettings settings) {
        this.post = post;
        this.languages = languages;
        this.settings = settings;
    }

    void invite(Workshop workshop, Guest.Face face, Secret secret) {
        Language language =
                languages.all().stream()
                        .filter(one -> one.tag().equals(face.language()))
                        .findFirst()
                        .orElseGet(languages::first);
        Texts texts = languages.texts(language);
        String start = "workshop.prepare.letter.";
        Workshop.Moment when = workshop.plan().when().orElseThrow();
        post.send(
                new Letter(
                        "workshop.guest-invitation",
                        face.mail(),
                        language.locale().stripExtensions(),
                        texts.say(start + "subject", texts.day(when.day())),
                        List.of(
                                texts.say(start + "lead"),
                                workshop.plan().aim(),
                                texts.say(
                                        start + "when",
                                        texts.day(when.day()),
                                        when.time().toString(),
                                        workshop.plan().venue().name()),
                                texts.say(start + "then"),
                                texts.say(
                                        start + "calendar",
                                        settings.site() + workshop.id().path() + "/agenda.ics")),
                        Optional.of(
                                new Letter.Action(
                                        texts.say(start + "action"),
                                        settings.site() + language.link(PAGE + secret.text())))));
    }
}

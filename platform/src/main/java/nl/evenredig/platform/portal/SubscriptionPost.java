// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.mail.Letter;
import nl.evenredig.platform.shared.mail.Post;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Texts;
import org.springframework.stereotype.Component;

/// Writes to those who want to hear about new answers, each in their own language.
@Component
class SubscriptionPost {
    private final Post post;
    private final Languages languages;
    private final TownSettings settings;
    private final AnswerTranslationStore translations;

    SubscriptionPost(
            Post post,
            Languages languages,
            TownSettings settings,
            AnswerTranslationStore translations) {
        this.post = post;
        this.languages = languages;
        this.settings = settings;
        this.translations = translations;
    }

    void askToConfirm(String address, Subscription.Wish wish, Secret secret) {
        Language language = language(wish.language());
        Texts texts = languages.texts(language);
        String about = about(wish, texts);
        post.send(
                new Letter(
                        "portal.subscription-confirm",
                        address,
                        language.locale().stripExtensions(),
                        texts.say("portal.letter.subscribe.subject"),
                        List.of(
                                texts.say("portal.letter.subscribe.asked", about),
                                texts.say("portal.letter.subscribe.you"),
                                texts.say("portal.letter.subscribe.other")),
                        Optional.of(
                                new Letter.Action(
                                        texts.say("portal.letter.subscribe.action"),
                                        address(language, "/bericht/bevestig/" + secret.text())))));
    }

    void tell(Subscription subscription, PublishedAnswer answer, Secret stop) {
        Language language = language(subscription.wish().language());
        Texts texts = languages.texts(language);
        Optional<AnswerTranslation> translation =
                translations
                        .find(answer.id(), language.tag())
                        .filter(found -> !found.isUnchecked() && !found.isOutdated());
        String title = translation.map(AnswerTranslation::title).orElse(answer.subject().title());
        String brief = translation.map(AnswerTranslation::brief).orElse(answer.answer().brief());
        post.send(
                new Letter(
                        "portal.subscription-news",
                        subscription.address(),
                        language.locale().stripExtensions(),
                        texts.say("portal.letter.news.subject", title),
                        List.of(
                                texts.say("portal.letter.news.lead"),
                                title,
                                brief,
                                texts.say(
                                        "portal.letter.news.stop",
                                        address(language, "/bericht/stop/" + stop.text()))),
                        Optional.of(
                                new Letter.Action(
                                        texts.say("portal.letter.news.action"),
                                        address(language, answer.path())))));
    }

    private static String about(Subscription.Wish wish, Texts texts) {
        return wish.theme()
                .map(theme -> texts.say(theme.key()))
                .orElseGet(() -> texts.say("portal.theme.any"));
    }

    private Language language(String tag) {
        return languages.all().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseGet(languages::first);
    }

    private String address(Language language, String path) {
        return settings.site() + language.link(path);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.mail.Letter;
import nl.evenredig.platform.shared.mail.Post;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Texts;
import org.springframework.stereotype.Component;

/// Tells followers by letter, each in their own language. Only what everyone may read is ever in one.
@Component
class Bulletin {
    private final FollowerStore followers;
    private final People people;
    private final Post post;
    private final Tongue tongue;

    /// In which languages the town writes, and where its pages are.
    @Component
    record Tongue(Languages languages, TownSettings settings) {
        /// The language with this tag, or Dutch.
        Language of(String tag) {
            return languages.all().stream()
                    .filter(language -> language.tag().equals(tag))
                    .findFirst()
                    .orElseGet(() -> languages.all().getFirst());
        }

        Texts texts(Language language) {
            return languages.texts(language);
        }

        String address(Language language, String path) {
            return settings.site() + language.link(path);
        }
    }

    Bulletin(FollowerStore followers, People people, Post post, Tongue tongue) {
        this.followers = followers;
        this.people = people;
        this.post = post;
        this.tongue = tongue;
    }

    void askToConfirm(Dossier dossier, String address, String tag, FollowKey key) {
        Language language = tongue.of(tag);
        Texts texts = tongue.texts(language);
        Letter.Action confirm =
                new Letter.Action(
                        texts.say("thread.letter.confirm.action"),
                        tongue.address(language, "/volg/bevestig/" + key.secret()));
        post.send(
                new Letter(
                        "thread.follow-confirm",
                        address,
                        language.locale().stripExtensions(),
                        texts.say("thread.letter.confirm.subject", dossier.title()),
                        List.of(
                                texts.say("thread.letter.confirm.asked", dossier.title()),
                                texts.say("thread.letter.confirm.you"),
                                texts.say("thread.letter.confirm.other")),
                        Optional.of(confirm)));
    }

    /// Tells all followers of a public dossier about a public entry; nothing happens when either is not.
    void tell(Dossier dossier, Entry entry) {
        if (!dossier.opening().isPublic() || !entry.now().isPublic()) {
            return;
        }
        for (Follower follower : followers.active(dossier.id())) {
            Optional<Account> account = follower.account().flatMap(people::find);
            Optional<String> address = follower.address().or(() -> account.map(Account::address));
            if (address.isPresent()) {
                String tag =
                        account.map(known -> known.language().toLanguageTag())
                                .orElse(follower.language());
                FollowKey stop = FollowKey.fresh();
                followers.remember(follower.id(), stop, FollowKey.Purpose.STOP);
                post.send(new News(dossier, entry, stop).letter(address.get(), tag));
            }
        }
    }

    /// One entry, as a letter.
    private final class News {
        private final Dossier dossier;
        private final Entry entry;
        private final FollowKey stop;

        News(Dossier dossier, Entry entry, FollowKey stop) {
            this.dossier = dossier;
            this.entry = entry;
            this.stop = stop;
        }

        Letter letter(String address, String tag) {
            Language language = tongue.of(tag);
            Texts texts = tongue.texts(language);
            String page = dossier.id().path() + "#bericht-" + entry.id();
            return new Letter(
                    "thread.follow-news",
                    address,
                    language.locale().stripExtensions(),
                    texts.say("thread.letter.news.subject", dossier.title()),
                    paragraphs(language, texts),
                    Optional.of(
                            new Letter.Action(
                                    texts.say("thread.letter.news.action"),
                                    tongue.address(language, page))));
        }

        private List<String> paragraphs(Language language, Texts texts) {
            Writing now = entry.now();
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(texts.say("thread.letter.news.lead", dossier.title()));
            Stream.concat(Stream.of(now.wording().title()), now.wording().text().lines())
                    .filter(line -> !line.isBlank())
                    .forEach(paragraphs::add);
            now.due()
                    .ifPresent(due ->
                            paragraphs.add(texts.say("thread.promise.before", texts.date(due))));
            if (!language.tag().equals(now.wording().language())) {
                paragraphs.add(texts.say("thread.letter.news.language"));
            }
            paragraphs.add(
                    texts.say(
                            "thread.letter.news.stop",
                            tongue.address(language, "/volg/stop/" + stop.secret())));
            return paragraphs;
        }
    }
}

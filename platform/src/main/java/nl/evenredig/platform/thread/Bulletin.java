// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.platform.shared.mail.Dispatch;
import nl.evenredig.platform.shared.mail.Letter;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Texts;
import org.springframework.stereotype.Component;

/// Tells followers by letter, each in their own language. Only what everyone may read is ever in one.
@Component
class Bulletin {
    private final FollowerStore followers;
    private final TidingStore tidings;
    private final Digest.Writers writers;

    Bulletin(FollowerStore followers, TidingStore tidings, Digest.Writers writers) {
        this.followers = followers;
        this.tidings = tidings;
        this.writers = writers;
    }

    void askToConfirm(Dossier dossier, String address, String tag, FollowKey key) {
        Tongue tongue = writers.tongue();
        Language language = tongue.of(tag);
        Texts texts = tongue.texts(language);
        Letter.Action confirm =
                new Letter.Action(
                        texts.say("thread.letter.confirm.action"),
                        tongue.address(language, "/volg/bevestig/" + key.secret()));
        writers.post()
                .send(
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

    /// Tells all followers of a public dossier about a public entry, or notes it for a later letter; nothing happens when
    /// either is not public. Who follows it twice with one address hears it once, as soon as one of the two wants.
    void tell(Dossier dossier, Entry entry) {
        if (!dossier.opening().isPublic() || !entry.now().isPublic()) {
            return;
        }
        for (List<Follower> reader : writers.book().gathered(followers.active(dossier.id()))) {
            Follower first =
                    reader.stream().min(Comparator.comparing(Follower::pace)).orElseThrow();
            if (first.pace() == Pace.NOW) {
                FollowKey stop = FollowKey.fresh();
                reader.forEach(one -> followers.remember(one.id(), stop, FollowKey.Purpose.STOP));
                writers.book()
                        .of(first)
                        .map(recipient -> new News(dossier, entry, stop).letter(recipient))
                        .ifPresent(writers.post()::send);
            } else {
                tidings.note(first, entry.id());
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

        Dispatch letter(Recipient recipient) {
            Tongue tongue = writers.tongue();
            Language language = tongue.of(recipient.language());
            Texts texts = tongue.texts(language);
            String page = dossier.id().path() + "#bericht-" + entry.id();
            Letter letter =
                    new Letter(
                            "thread.follow-news",
                            recipient.address(),
                            language.locale().stripExtensions(),
                            texts.say("thread.letter.news.subject", dossier.title()),
                            paragraphs(language, texts),
                            Optional.of(
                                    new Letter.Action(
                                            texts.say("thread.letter.news.action"),
                                            tongue.address(language, page))));
            String address = tongue.address(language, "/volg/stop/" + stop.secret());
            return Dispatch.of(letter).unsubscribedAt(address);
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
            return paragraphs;
        }
    }
}

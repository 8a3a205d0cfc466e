// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.shared.mail.Dispatch;
import nl.evenredig.platform.shared.mail.Letter;
import nl.evenredig.platform.shared.mail.Post;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells one reader in one letter what happened in all questions they follow. What was corrected stands in it as it is
/// now, and what was taken back does not.
@Component
class Digest {
    private final FollowerStore followers;
    private final TidingStore tidings;
    private final Shelf shelf;
    private final Writers writers;

    /// Where what happened is read.
    @Component
    record Shelf(DossierStore dossiers, EntryStore entries) {}

    /// Who writes and sends it.
    @Component
    record Writers(Recipient.Book book, Post post, Tongue tongue) {}

    Digest(FollowerStore followers, TidingStore tidings, Shelf shelf, Writers writers) {
        this.followers = followers;
        this.tidings = tidings;
        this.shelf = shelf;
        this.writers = writers;
    }

    /// What happened in one question.
    private record Chapter(Dossier dossier, List<Entry> entries) {}

    /// Writes the letter, when there is anything to tell.
    ///
    /// @param reader all followers whose mail goes to one address; the first says in which language
    @Transactional
    public void tell(List<Follower> reader, ZonedDateTime now) {
        List<Follower> there = followers.hold(reader);
        List<Chapter> chapters = chapters(there, now);
        Optional<Recipient> recipient = there.stream().findFirst().flatMap(writers.book()::of);
        if (chapters.isEmpty() || recipient.isEmpty()) {
            return;
        }
        FollowKey key = FollowKey.fresh();
        followers.alike(there).forEach(one -> followers.remember(one, key, FollowKey.Purpose.STOP));
        Language language = writers.tongue().of(recipient.get().language());
        Letter letter = new Pages(chapters, language, key).letter(recipient.get().address());
        String stop = writers.tongue().address(language, "/volg/stop/" + key.secret());
        writers.post().send(Dispatch.of(letter).unsubscribedAt(stop));
    }

    private List<Chapter> chapters(List<Follower> there, ZonedDateTime now) {
        Map<EntryId, Entry> news = new LinkedHashMap<>();
        for (Follower follower : there) {
            for (EntryId id : tidings.take(follower, now)) {
                shelf.entries()
                        .find(id)
                        .filter(entry -> !entry.isWithdrawn() && entry.now().isPublic())
                        .ifPresent(entry -> news.put(id, entry));
            }
        }
        List<Chapter> chapters = new ArrayList<>();
        news.values().stream()
                .map(Entry::question)
                .distinct()
                .sorted(
                        Comparator.comparingInt(QuestionId::year)
                                .thenComparingInt(QuestionId::number))
                .forEach(question ->
                        shelf.dossiers()
                                .find(question, Audience.EVERYONE)
                                .ifPresent(dossier ->
                                        chapters.add(new Chapter(dossier, of(question, news)))));
        return chapters;
    }

    private static List<Entry> of(QuestionId question, Map<EntryId, Entry> news) {
        return news.values().stream()
                .filter(entry -> entry.question().equals(question))
                .sorted(Comparator.comparing(Entry::writtenAt))
                .toList();
    }

    /// The letter, in one language.
    private final class Pages {
        private final List<Chapter> chapters;
        private final Language language;
        private final Texts texts;
        private final FollowKey key;

        Pages(List<Chapter> chapters, Language language, FollowKey key) {
            this.chapters = chapters;
            this.language = language;
            this.texts = writers.tongue().texts(language);
            this.key = key;
        }

        Letter letter(String address) {
            Dossier first = chapters.getFirst().dossier();
            String subject =
                    isOne()
                            ? texts.say("thread.letter.news.subject", first.title())
                            : texts.say("thread.letter.digest.subject", chapters.size());
            return new Letter(
                    "thread.follow-digest",
                    address,
                    language.locale().stripExtensions(),
                    subject,
                    paragraphs(),
                    Optional.of(action(first)));
        }

        private boolean isOne() {
            return chapters.size() == 1;
        }

        /// To the dossier, or to the page with all questions that this reader follows.
        private Letter.Action action(Dossier first) {
            return isOne()
                    ? new Letter.Action(
                            texts.say("thread.letter.digest.action.one"),
                            address(first.id().path()))
                    : new Letter.Action(
                            texts.say("thread.letter.digest.action"),
                            address("/volg/keuze/" + key.secret()));
        }

        private List<String> paragraphs() {
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(texts.say("thread.letter.digest.lead", chapters.size()));
            for (Chapter chapter : chapters) {
                paragraphs.add(Letter.heading(chapter.dossier().title()));
                chapter.entries().forEach(entry -> paragraphs.add(line(entry)));
                if (!isOne()) {
                    paragraphs.add(address(chapter.dossier().id().path()));
                }
            }
            boolean isForeign =
                    chapters.stream()
                            .flatMap(chapter -> chapter.entries().stream())
                            .map(entry -> entry.now().wording().language())
                            .anyMatch(written -> !written.equals(language.tag()));
            if (isForeign) {
                paragraphs.add(texts.say("thread.dossier.language"));
            }
            return paragraphs;
        }

        private String line(Entry entry) {
            Writing now = entry.now();
            String told =
                    texts.say(
                            "thread.letter.digest.line",
                            texts.date(now.day()),
                            now.wording().headline());
            return now.due()
                    .map(due -> told + " " + texts.say("thread.promise.before", texts.date(due)))
                    .orElse(told);
        }

        private String address(String path) {
            return writers.tongue().address(language, path);
        }
    }
}

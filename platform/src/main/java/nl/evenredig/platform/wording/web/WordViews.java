// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.wording.MarkedWord;
import nl.evenredig.platform.wording.MarkedWords;
import nl.evenredig.platform.wording.Word;
import nl.evenredig.platform.wording.WordNote;
import org.springframework.stereotype.Component;

/// Makes what editors see of marked words.
@Component
final class WordViews {
    private final MarkedWords marks;
    private final Languages languages;
    private final People people;

    WordViews(MarkedWords marks, Languages languages, People people) {
        this.marks = marks;
        this.languages = languages;
        this.people = people;
    }

    /// Every word: those that ask for work first, and of these those with most readers.
    List<WordView> all() {
        Map<String, List<WordNote>> notes = marks.notes();
        return marks.all().stream()
                .sorted(Comparator.comparing((MarkedWord word) -> !word.asksForWork()))
                .map(word -> view(word, notes))
                .toList();
    }

    /// One word, with everything that is known of it.
    WordView of(MarkedWord word) {
        WordView view = view(word, marks.notes());
        Map<String, Integer> readers = new TreeMap<>();
        marks.readersByLanguage(word.word())
                .forEach((tag, number) -> readers.put(name(tag), number));
        return new WordView(
                word,
                view.address(),
                view.languages(),
                readers,
                view.notes(),
                textsWith(word.word()),
                name(word.decision()));
    }

    /// Where the page of a word is.
    static String address(Word word) {
        String step = URLEncoder.encode(word.text(), StandardCharsets.UTF_8).replace("+", "%20");
        return "/beheer/woorden/" + step;
    }

    private WordView view(MarkedWord word, Map<String, List<WordNote>> notes) {
        return new WordView(
                word,
                address(word.word()),
                word.languages().stream().map(this::name).toList(),
                Map.of(),
                notes.getOrDefault(word.word().text(), List.of()),
                List.of(),
                "");
    }

    private List<String> textsWith(Word word) {
        var dutch = languages.texts(languages.all().getFirst());
        return dutch.keys().stream()
                .filter(key -> dutch.pattern(key).toLowerCase(Locale.ROOT).contains(word.text()))
                .sorted()
                .toList();
    }

    private String name(String tag) {
        return languages.all().stream()
                .filter(language -> language.tag().equals(tag))
                .map(Language::name)
                .findFirst()
                .orElse(tag);
    }

    private String name(MarkedWord.Decision decision) {
        boolean isAccount = decision.by().matches("[0-9a-f-]{36}");
        return isAccount
                ? people.find(new AccountId(UUID.fromString(decision.by())))
                        .map(Account::name)
                        .orElse("")
                : "";
    }
}

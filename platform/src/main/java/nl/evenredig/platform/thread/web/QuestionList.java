// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.Milestone;
import nl.evenredig.platform.thread.Search;
import nl.evenredig.platform.thread.Threads;
import org.springframework.web.util.UriComponentsBuilder;

/// One page of the list of questions.
///
/// @param search what was asked for
/// @param cards the questions on it
/// @param found how many there are
/// @param page which page, from 1
public record QuestionList(Search search, List<Row> cards, int found, int page) {
    static final int CARDS = 12;

    /// One question with how it stands.
    public record Row(Dossier dossier, Standing standing) {}

    public QuestionList {
        cards = List.copyOf(cards);
    }

    /// @param number brought within what there is
    static QuestionList at(int number, Search search, Threads threads, Page page) {
        int found = threads.count(search);
        int shown = Math.clamp(number, 1, last(found));
        List<Row> cards =
                threads.some(search, (shown - 1) * CARDS, CARDS).stream()
                        .map(dossier -> new Row(dossier, Standing.of(dossier, page)))
                        .toList();
        return new QuestionList(search, cards, found, shown);
    }

    /// The step with this name in addresses; empty when there is none.
    static Optional<Milestone> stage(String typed) {
        return Arrays.stream(Milestone.values())
                .filter(step -> Keys.word(step).equals(typed))
                .findFirst();
    }

    public int last() {
        return last(found);
    }

    public List<Milestone> stages() {
        return List.of(Milestone.values());
    }

    public String word(Milestone stage) {
        return Keys.word(stage);
    }

    public boolean isAt(Milestone stage) {
        return search.stage().equals(Optional.of(stage));
    }

    /// The address of another page of the same list.
    public String path(int other) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/vragen");
        if (!search.words().isEmpty()) {
            path.queryParam("zoek", "{words}");
        }
        search.stage().ifPresent(stage -> path.queryParam("stap", Keys.word(stage)));
        return path.queryParam("blad", other)
                .encode()
                .buildAndExpand(java.util.Map.of("words", search.words()))
                .toUriString();
    }

    private static int last(int found) {
        return Math.max(1, Math.ceilDiv(found, CARDS));
    }
}

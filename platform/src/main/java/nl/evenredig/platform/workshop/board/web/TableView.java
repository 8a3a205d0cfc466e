// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.list.Search;
import nl.evenredig.platform.shared.list.Sheet;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Topic;
import nl.evenredig.platform.workshop.board.Board;
import nl.evenredig.platform.workshop.board.BoardDeed;
import nl.evenredig.platform.workshop.board.BoardNote;
import nl.evenredig.platform.workshop.board.NoteCluster;
import nl.evenredig.platform.workshop.live.Attendee;
import nl.evenredig.platform.workshop.live.Weighed;

/// The board of a table as its scribe sees it.
///
/// @param people who sit there
/// @param bottlenecks of all tables, by id
/// @param last what can be taken back
/// @param weights what everyone gave alone; nothing before the round is locked
public record TableView(
        Board board,
        List<Attendee> people,
        Map<UUID, String> bottlenecks,
        Optional<BoardDeed> last,
        Weights weights,
        Asked asked) {
    private static final int SHOWN = 40;

    /// How somebody looks at it.
    ///
    /// @param isLed whether who leads the day looks, instead of the scribe
    public record Asked(boolean isLed, Search search) {}

    /// What everyone gave alone, on all tables.
    ///
    /// @param shown the kinds of parties that may be shown by themselves
    public record Weights(List<Weighed> all, Set<Party> shown) {
        public Weights {
            all = List.copyOf(all);
            shown = Set.copyOf(shown);
        }
    }

    /// What everyone gave this alone.
    public Optional<Weighed> weighed(UUID cluster) {
        return weights.all().stream().filter(one -> one.id().equals(cluster)).findFirst();
    }

    /// Whether this is important for a part.
    public boolean isPartly(UUID cluster) {
        return Weighed.partly(weights.all(), weights.shown()).contains(cluster);
    }

    public String stateKey() {
        return "workshop.round.state." + state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public RoundState state() {
        return board.round().state();
    }

    public boolean isSilent() {
        return !state().isShared();
    }

    /// Whether notes may be laid together.
    public boolean isLaying() {
        return state() == RoundState.SHARING || state() == RoundState.CLUSTERING;
    }

    public boolean isWeighing() {
        return state() == RoundState.WEIGHING;
    }

    /// Whether it can still be said what a cluster is.
    public boolean isOpen() {
        return isLaying() || isWeighing();
    }

    public boolean isSolutions() {
        return board.round().topic() == Topic.SOLUTIONS;
    }

    /// Whether this note may still be laid somewhere.
    public boolean isMovable(BoardNote note) {
        return isLaying() || (isWeighing() && note.mark().isLate());
    }

    /// Loose notes in which all words stand.
    public List<BoardNote> found() {
        List<String> words = List.of(asked.search().words().toLowerCase(Locale.ROOT).split("\\s+"));
        return board.loose().stream()
                .filter(note ->
                        words.stream()
                                .allMatch(word ->
                                        note.words().toLowerCase(Locale.ROOT).contains(word)))
                .toList();
    }

    public Sheet sheet() {
        return asked.search().sheet(found().size(), SHOWN);
    }

    /// Those on this sheet.
    public List<BoardNote> loose() {
        return found().stream().skip((long) (sheet().page() - 1) * SHOWN).limit(SHOWN).toList();
    }

    /// Whether there are so many that one must search.
    public boolean isMany() {
        return board.loose().size() > SHOWN;
    }

    /// Everyone at the table, for a list to choose from.
    public List<Option> seats() {
        return people.stream().map(one -> new Option(one.id().toString(), one.name())).toList();
    }

    public List<Option> links() {
        return bottlenecks.entrySet().stream()
                .map(one -> new Option(one.getKey().toString(), one.getValue()))
                .toList();
    }

    public boolean isLed() {
        return asked.isLed();
    }

    /// What an address of this board carries along.
    public String query() {
        return isLed()
                ? "?atelier=" + board.spot().workshop() + "&tafel=" + board.spot().table()
                : "";
    }

    /// What a cluster still needs.
    public List<String> missing(NoteCluster cluster, Page page) {
        return cluster.missing(board.round().topic()).stream().map(page::say).toList();
    }
}

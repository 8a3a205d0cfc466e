// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.evenredig.platform.portal.contribution.ContributionQuery;
import nl.evenredig.platform.portal.contribution.ContributionState;
import nl.evenredig.platform.portal.contribution.HouseRule;
import nl.evenredig.platform.portal.contribution.Moderation;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.list.Results;
import nl.evenredig.platform.shared.list.Search;
import nl.evenredig.platform.shared.list.Sheet;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Component;

/// What the desk sees: contributions, how many there are of each state, and by what they can be chosen.
///
/// @param results one sheet of them
/// @param trays how many there are of each state
/// @param languages in which there are any
/// @param rules by which one can be refused
public record DeskList(
        Results<Card> results, List<Tray> trays, List<Option> languages, List<Option> rules) {
    static final String PATH = "/loket/bijdragen";
    static final String STATE = "staat";
    static final String LANGUAGE = "taal";

    private static final String OPEN = "open";
    private static final String ALL = "alle";
    private static final int ROWS = 25;

    public DeskList {
        trays = List.copyOf(trays);
        languages = List.copyOf(languages);
        rules = List.copyOf(rules);
    }

    /// All contributions of one state, or of several.
    ///
    /// @param key the end of the text that names it
    /// @param query where they are, behind the path
    /// @param number how many there are
    /// @param isChosen whether it is the one that is shown
    public record Tray(String key, String query, int number, boolean isChosen) {}

    /// Whether anything on this sheet can be decided about.
    public boolean hasOpen() {
        return results.items().stream().anyMatch(card -> card.state().isOpen());
    }

    /// Where this list is, as it can be come back to.
    public String address() {
        return PATH + results.search().query(results.sheet().page());
    }

    /// Looks contributions up as the address asks.
    @Component
    static final class Clerk {
        private final Moderation moderation;

        Clerk(Moderation moderation) {
            this.moderation = moderation;
        }

        DeskList list(Search search, Page page) {
            ContributionQuery query = query(search);
            Sheet sheet = search.sheet(moderation.count(query), ROWS);
            List<Card> cards =
                    moderation.some(query, sheet.first(), sheet.most()).stream()
                            .map(Card::new)
                            .toList();
            return new DeskList(
                    new Results<>(cards, sheet, search),
                    trays(search, moderation.counts()),
                    Tongues.options(moderation.languages(), page),
                    rules(page));
        }

        private static List<Tray> trays(Search search, Map<ContributionState, Integer> counts) {
            String chosen = search.filter(STATE).isEmpty() ? OPEN : search.filter(STATE);
            List<String> keys = Arrays.stream(ContributionState.values()).map(Card::key).toList();
            return Stream.of(List.of(OPEN), keys, List.of(ALL))
                    .flatMap(List::stream)
                    .map(key ->
                            new Tray(
                                    key,
                                    search.with(STATE, key.equals(OPEN) ? "" : key).query(1),
                                    states(key).stream()
                                            .mapToInt(state -> counts.getOrDefault(state, 0))
                                            .sum(),
                                    key.equals(chosen)))
                    .toList();
        }
    }

    static ContributionQuery query(Search search) {
        String chosen = search.filter(STATE);
        return new ContributionQuery(
                search.words(), states(chosen.isEmpty() ? OPEN : chosen), search.filter(LANGUAGE));
    }

    static List<Option> rules(Page page) {
        return Arrays.stream(HouseRule.values())
                .map(rule ->
                        new Option(
                                rule.name(),
                                page.say(
                                        "contribution.rules.numbered",
                                        rule.number(),
                                        page.say("contribution.rule." + rule.key()))))
                .toList();
    }

    private static Set<ContributionState> states(String key) {
        return Set.copyOf(
                Arrays.stream(ContributionState.values())
                        .filter(state ->
                                key.equals(ALL)
                                        || key.equals(Card.key(state))
                                        || (key.equals(OPEN) && state.isOpen()))
                        .toList());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.evenredig.budget.BudgetStep;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Explanation;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Preference;
import nl.evenredig.platform.rounds.ArchivedRound;
import nl.evenredig.platform.rounds.CountedRound;
import nl.evenredig.platform.rounds.RoundTitle;
import nl.evenredig.platform.rounds.TownRule;
import nl.evenredig.platform.shared.web.Table;
import nl.evenredig.telling.picture.MoneyFlow;
import nl.evenredig.telling.picture.ShareBar;
import nl.evenredig.telling.picture.VoterBlock;
import nl.evenredig.telling.words.BudgetWords;
import nl.evenredig.telling.words.Words;

/// Everything the result page tells about one round, in one language.
public final class Result {
    /// The width of the dearest plan's bar, in pixels as shown on a wide screen.
    private static final int BAR = 660;

    private static final int BLOCK = 540;

    /// How many plans a list shows without folding.
    private static final int MOST_AT_ONCE = 20;

    private static final int FIRST = 8;

    private final CountedRound counted;
    private final Words words;
    private final BudgetWords told;
    private final List<PlanRow> won;
    private final List<PlanRow> lost;
    private final Leftover leftover;
    private final String flow;
    private final Optional<Table> flowTable;
    private final String narrowFlow;

    private Result(CountedRound counted, Words words) {
        this.counted = counted;
        this.words = words;
        told = BudgetWords.of(words, counted.equalShares());
        won = outcome().funded().stream().map(this::row).toList();
        lost = nearestFirst().stream().map(this::row).toList();
        leftover = Leftover.of(outcome(), told);
        flow = MoneyFlow.wide(told).orElse("");
        narrowFlow = MoneyFlow.narrow(told).orElse("");
        flowTable = FlowTable.of(told);
    }

    /// The result in the language of these words. Cost: following all the money once.
    static Result of(CountedRound counted, Words words) {
        return new Result(counted, words);
    }

    public ArchivedRound round() {
        return counted.round();
    }

    public RoundTitle title() {
        return RoundTitle.of(counted.round());
    }

    public Outcome outcome() {
        return counted.equalShares();
    }

    public Outcome mostVotes() {
        return counted.mostVotes();
    }

    /// How it is told under Equal Shares.
    public BudgetWords told() {
        return told;
    }

    public Election election() {
        return outcome().election();
    }

    /// How many people have at least one of their plans funded.
    public int reached() {
        return election().voters() - outcome().excluded();
    }

    public Leftover leftover() {
        return leftover;
    }

    /// Funded plans in the order of funding.
    public List<PlanRow> won() {
        return won;
    }

    /// The other plans, the nearest first.
    public List<PlanRow> lost() {
        return lost;
    }

    private List<Integer> nearestFirst() {
        return IntStream.range(0, election().projects().size())
                .filter(p -> !outcome().funds(p))
                .mapToObj(p -> told.explanation(p).orElseThrow())
                .sorted(Comparator.comparing(Explanation::effectiveSupport).reversed())
                .map(Explanation::project)
                .toList();
    }

    private PlanRow row(int project) {
        return new PlanRow(
                election().projects().get(project).id(),
                told.name(project),
                told.money(election().projects().get(project).cost()),
                election().votes()[project],
                told.verdict(project),
                told.status(project),
                told.why(project),
                ShareBar.in(told, BAR).svg(project, "plan-" + project));
    }

    /// Whether there are so many plans that lists show the telling ones first.
    public boolean isLong() {
        return election().projects().size() > MOST_AT_ONCE;
    }

    /// The plans that did not win, as far as they are shown at once.
    public List<PlanRow> lostFirst() {
        return isLong() ? lost.subList(0, Math.min(FIRST, lost.size())) : lost;
    }

    /// The others that did not win.
    public List<PlanRow> lostLater() {
        return lost.subList(lostFirst().size(), lost.size());
    }

    /// Every plan beside what most votes first would do with it: most votes first, then by name.
    public List<Beside> beside() {
        long[] votes = election().votes();
        return IntStream.range(0, votes.length)
                .boxed()
                .sorted(
                        Comparator.comparingLong((Integer p) -> -votes[p])
                                .thenComparing(told::name))
                .map(p ->
                        new Beside(
                                told.name(p),
                                votes[p],
                                told.money(election().projects().get(p).cost()),
                                outcome().funds(p),
                                mostVotes().funds(p)))
                .toList();
    }

    /// One plan under both rules.
    public record Beside(
            String name, long votes, String cost, boolean equalShares, boolean mostVotes) {
        public boolean differs() {
            return equalShares != mostVotes;
        }
    }

    /// For whom which rule is better: first Equal Shares, then most votes first.
    public Preference preference() {
        return Preference.between(outcome(), mostVotes());
    }

    /// All voters under Equal Shares, as SVG.
    public String voters() {
        return VoterBlock.of(words, outcome()).svg(BLOCK);
    }

    /// All voters when most votes go first, as SVG.
    public String otherVoters() {
        return VoterBlock.of(words, mostVotes()).svg(BLOCK);
    }

    /// How many voters one bar of those pictures stands for.
    public int votersEach() {
        return VoterBlock.of(words, outcome()).each();
    }

    /// How the money ran, as SVG; empty when nobody paid.
    public String flow() {
        return flow;
    }

    /// The same for a phone.
    public String narrowFlow() {
        return narrowFlow;
    }

    /// The same numbers as a table; empty when nobody paid.
    public Optional<Table> flowTable() {
        return flowTable;
    }

    /// The count that holds, step by step.
    public Replay replay() {
        return Replay.at(0, outcome(), words);
    }

    /// What the other rule funds together, as people write money.
    public String otherCost() {
        return told.money(mostVotes().cost());
    }

    /// The count that no longer fitted; empty when no count was too dear.
    public Optional<BudgetStep.Overshot> overshot() {
        return outcome().steps().stream()
                .filter(BudgetStep.Overshot.class::isInstance)
                .map(BudgetStep.Overshot.class::cast)
                .findFirst();
    }

    /// Whether the town carried out exactly what Equal Shares funds; false when the source does not tell.
    public boolean isAsDecided() {
        List<String> funded =
                outcome().funded().stream()
                        .map(p -> election().projects().get(p).id())
                        .sorted()
                        .toList();
        return funded.equals(counted.round().decided());
    }

    /// How the town itself counted, as far as the source tells.
    public TownRule townRule() {
        return TownRule.of(counted.round().told().ownRule());
    }

    /// All plans by name, for ticking.
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (int p = 0; p < election().projects().size(); p++) {
            choices.add(new Choice(election().projects().get(p).id(), told.name(p)));
        }
        choices.sort(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER));
        return choices;
    }

    /// A plan to tick.
    public record Choice(String id, String name) {}
}

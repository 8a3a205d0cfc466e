// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

import java.util.List;
import java.util.Optional;
import nl.evenredig.budget.Explanation;
import nl.evenredig.budget.Ledger;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.check.Violation;
import nl.evenredig.exact.Finding;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;

/// A budget outcome in sentences: why each plan won or lost, every step of the count, and the rules.
///
/// Needs texts of the bundle [#BUNDLE].
public final class BudgetWords {
    /// Where its texts are.
    public static final String BUNDLE = "budget";

    private final Phrases phrases;
    private final Outcome outcome;
    private final Optional<Ledger> ledger;
    private final Optional<List<Explanation>> explanations;

    private BudgetWords(Words words, Outcome outcome) {
        this.phrases = new Phrases(words, outcome);
        this.outcome = outcome;
        this.ledger =
                outcome.endowment().signum() > 0
                        ? Optional.of(Ledger.of(outcome))
                        : Optional.empty();
        this.explanations = ledger.map(Ledger::explanations);
    }

    /// Follows the money once, where people hold shares of it.
    public static BudgetWords of(Words words, Outcome outcome) {
        return new BudgetWords(words, outcome);
    }

    /// Who paid what; empty under rules in which nobody holds a share.
    public Optional<Ledger> ledger() {
        return ledger;
    }

    /// The amounts behind [#why]; empty under rules in which nobody holds a share.
    public Optional<Explanation> explanation(int project) {
        return explanations.map(all -> all.get(project));
    }

    /// Why a plan won or lost and how near it was, in one to four short sentences with numbers.
    public String why(int project) {
        return new PlanWords(phrases).why(project, explanation(project));
    }

    public Verdict verdict(int project) {
        return PlanWords.verdict(outcome, project, explanation(project));
    }

    /// The status word of a plan and, when it lost under Equal Shares, how much of what it needed there was.
    public String status(int project) {
        return new PlanWords(phrases).status(project, explanation(project));
    }

    /// Every step of the count, one text each, in their order.
    public List<String> story() {
        return new StepWords(phrases).story();
    }

    /// The rules, one sentence each.
    public List<String> rules() {
        return new RuleWords(phrases).rules();
    }

    /// The same for an outcome of which nothing else is told; follows no money.
    public static List<String> rules(Words words, Outcome outcome) {
        return new RuleWords(new Phrases(words, outcome)).rules();
    }

    /// The promises of these rules, one text each.
    public List<String> promisesKept() {
        return new RuleWords(phrases).kept();
    }

    /// The promises that these rules or ballots void, one text each.
    public List<String> promisesVoided() {
        return new RuleWords(phrases).voided();
    }

    /// One finding about someone's input, with its line and column when it has them.
    public static String tell(Words words, Finding finding) {
        String text = words.say(finding.key(), arguments(finding.arguments()));
        String row = Integer.toString(finding.row());
        if (finding.row() == 0) {
            return finding.column().isEmpty() || finding.key().startsWith("receipt.")
                    ? text
                    : words.say("budget.finding.column", text, finding.column());
        }
        return finding.column().isEmpty() || finding.key().startsWith("receipt.")
                ? words.say("budget.finding.row", text, row)
                : words.say("budget.finding.row.column", text, row, finding.column());
    }

    /// One broken promise, with its witness.
    public static String tell(Words words, Violation violation) {
        return words.say(violation.key(), arguments(violation.arguments()));
    }

    /// Whole numbers as numbers, so that texts can count with them.
    private static Object[] arguments(List<String> texts) {
        return texts.stream()
                .map(text -> text.matches("[0-9]{1,9}") ? (Object) Long.valueOf(text) : text)
                .toArray();
    }

    /// The plan's name; its id when the town gave it none.
    public String name(int project) {
        return phrases.name(project);
    }

    public String money(Money money) {
        return phrases.money(money);
    }

    /// About how much a fraction of cents is.
    public String about(Ratio cents) {
        return phrases.about(cents);
    }

    /// How much a fraction of cents is, to the cent.
    public String toTheCent(Ratio cents) {
        return phrases.toTheCent(cents);
    }

    /// What a plan's supporters had as whole per cents of its cost, without the sign; never 100 when it was not enough.
    public String percent(Explanation explanation) {
        return phrases.percent(explanation);
    }

    /// What a plan's supporters had left for it.
    public String had(Explanation explanation) {
        return phrases.had(explanation);
    }

    /// What a plan's supporters lacked.
    public String lacked(Explanation explanation) {
        return phrases.lacked(explanation);
    }

    /// What these sentences are about.
    public Outcome outcome() {
        return outcome;
    }

    /// Any text of its bundles.
    public String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }
}

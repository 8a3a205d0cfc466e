// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import nl.evenredig.budget.Explanation;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Project;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;

/// The parts that sentences about one outcome are made of: names, amounts and texts.
record Phrases(Words words, Outcome outcome) {
    private static final int LONGEST_NAME = 60;

    /// What must not stand before an ellipsis: spaces, dashes, commas, an opened bracket or quotation mark.
    private static final Pattern LOOSE_END =
            Pattern.compile("[\\s\\p{Pd}\\p{Ps}\\p{Pi},;:.&/\"]+$");

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String name(int project) {
        Project plan = outcome.election().projects().get(project);
        return plan.name().isBlank() ? plan.id() : plan.name();
    }

    /// The name in a sentence about another plan: a long one ends at a word, with an ellipsis.
    String shortName(int project) {
        String name = name(project).strip();
        if (name.codePointCount(0, name.length()) <= LONGEST_NAME) {
            return name;
        }
        String start = name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
        int space = start.lastIndexOf(' ');
        String whole = space < start.length() / 2 ? start : start.substring(0, space);
        return LOOSE_END.matcher(whole).replaceFirst("") + "…";
    }

    /// Names in a row: "a, b and c".
    String list(List<Integer> projects) {
        List<String> names = projects.stream().map(this::name).toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        String most = String.join(", ", names.subList(0, names.size() - 1));
        return words.say("budget.list", most, names.getLast());
    }

    String money(Money money) {
        return amounts().say(money);
    }

    String toTheCent(Ratio cents) {
        return amounts().toTheCent(cents, currency());
    }

    String about(Ratio cents) {
        return amounts().about(cents, currency());
    }

    String had(Explanation explanation) {
        Money cost = outcome.election().projects().get(explanation.project()).cost();
        return amounts().had(explanation.available(), cost);
    }

    String lacked(Explanation explanation) {
        return amounts().lacked(explanation.lacked(), currency());
    }

    /// Whole per cent, rounded half up; yet what is less than enough is never said to be 100.
    String percent(Explanation explanation) {
        Ratio part = explanation.effectiveSupport();
        BigDecimal rounded = part.times(100).rounded(0);
        boolean isEnough = part.compareTo(Ratio.ONE) >= 0;
        return (isEnough ? rounded : rounded.min(BigDecimal.valueOf(99))).toPlainString();
    }

    private String currency() {
        return outcome.election().budget().currency();
    }

    private Amounts amounts() {
        return Amounts.in(words.language());
    }
}

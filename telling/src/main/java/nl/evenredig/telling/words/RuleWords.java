// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.evenredig.budget.Completion;
import nl.evenredig.budget.Method;
import nl.evenredig.budget.Promise;
import nl.evenredig.budget.Rules;
import nl.evenredig.exact.Money;

/// The rules of a count and what they promise.
final class RuleWords {
    private final Phrases words;
    private final Rules rules;
    private final Set<Promise> promises;

    RuleWords(Phrases words) {
        this.words = words;
        this.rules = words.outcome().rules();
        this.promises = rules.promises(words.outcome().election().kind());
    }

    List<String> rules() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("budget.method." + rules.method().code()));
        if (rules.method() == Method.EQUAL_SHARES) {
            sentences.add(words.say("budget.utility." + rules.utility().code()));
            sentences.addAll(completion());
            String comparison = rules.comparison().name();
            sentences.add(words.say("budget.comparison", comparison));
        }
        sentences.add(words.say("budget.ties", rules.ties().name(), rules.seed().text()));
        return sentences.stream().filter(text -> !text.isBlank()).toList();
    }

    private List<String> completion() {
        return switch (rules.completion()) {
            case Completion.None none -> List.of(words.say("budget.completion." + none.code()));
            case Completion.Fill fill -> List.of(words.say("budget.completion." + fill.code()));
            case Completion.Add1 add1 -> add1(add1);
        };
    }

    private List<String> add1(Completion.Add1 add1) {
        String currency = words.outcome().election().budget().currency();
        String increment = words.money(new Money(add1.increment(), currency));
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("budget.completion.add1", increment));
        if (add1.stopWhenExhaustive()) {
            sentences.add(words.say("budget.completion.add1.stop"));
        }
        if (add1.thenFill()) {
            sentences.add(words.say("budget.completion.fill"));
        }
        return sentences;
    }

    List<String> kept() {
        return Stream.of(Promise.values())
                .filter(promises::contains)
                .map(promise -> words.say("budget.promise." + promise.name()))
                .toList();
    }

    List<String> voided() {
        return Stream.of(Promise.values())
                .filter(promise -> !promises.contains(promise))
                .map(promise -> words.say("budget.promise." + promise.name()))
                .toList();
    }
}

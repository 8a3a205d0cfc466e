// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.util.Optional;
import java.util.OptionalLong;
import nl.evenredig.budget.Comparison;
import nl.evenredig.budget.Completion;
import nl.evenredig.budget.Method;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.Ties;
import nl.evenredig.budget.Utility;
import nl.evenredig.exact.Seed;

/// Reads the rules of a receipt.
final class RulesFields {
    private RulesFields() {}

    static Optional<Rules> read(Field rules) {
        Optional<Method> method = rules.get("method").oneOf(Method.values(), Method::code);
        Optional<Utility> utility = rules.get("utility").oneOf(Utility.values(), Utility::code);
        Optional<Completion> completion = completion(rules);
        Optional<Comparison> comparison =
                rules.get("comparison").oneOf(Comparison.values(), Comparison::code);
        Optional<Ties> ties = rules.get("ties").oneOf(Ties.values(), Ties::code);
        Optional<String> seed = rules.get("seed").text();
        if (rules.get("scoring").isPresent()) {
            rules.get("scoring").oneOf(new String[] {RulesJson.BORDA}, name -> name);
        }
        if (method.isEmpty()
                || utility.isEmpty()
                || completion.isEmpty()
                || comparison.isEmpty()
                || ties.isEmpty()
                || seed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Rules(
                        method.get(),
                        utility.get(),
                        completion.get(),
                        comparison.get(),
                        ties.get(),
                        new Seed(seed.get())));
    }

    private static Optional<Completion> completion(Field rules) {
        Optional<String> code =
                rules.get("completion")
                        .oneOf(new String[] {"none", "fill", "add1", "add1u"}, name -> name);
        return code.flatMap(name ->
                switch (name) {
                    case "none" -> Optional.of(new Completion.None());
                    case "fill" -> Optional.of(new Completion.Fill());
                    default -> add1(rules, name.equals("add1u"));
                });
    }

    private static Optional<Completion> add1(Field rules, boolean thenFill) {
        OptionalLong increment = rules.get("increment").cents();
        Optional<Boolean> stop = rules.get("stopWhenExhaustive").truth();
        if (increment.isEmpty() || stop.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Completion.Add1(increment.getAsLong(), stop.get(), thenFill));
    }
}

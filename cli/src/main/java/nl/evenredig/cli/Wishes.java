// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.budget.BallotKind;
import nl.evenredig.budget.Comparison;
import nl.evenredig.budget.Completion;
import nl.evenredig.budget.Method;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.Ties;
import nl.evenredig.budget.Utility;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Seed;

/// The rules someone asked for; what they left open follows from the kind of ballot.
///
/// @param utility empty when what is usual for the kind of ballot is meant
record Wishes(
        Method method,
        Optional<Utility> utility,
        Completion completion,
        Comparison comparison,
        Ties ties,
        Seed seed) {
    /// Reads the wishes, noting options that do not go together.
    static Wishes of(Arguments arguments) {
        Method method =
                arguments
                        .oneOf("--rule", Method.values(), Method::code)
                        .orElse(Method.EQUAL_SHARES);
        Optional<Utility> utility = arguments.oneOf("--utility", Utility.values(), Utility::code);
        Comparison comparison =
                arguments
                        .oneOf(
                                "--compare",
                                new Comparison[] {Comparison.VOTERS, Comparison.EXCLUSION},
                                Comparison::code)
                        .orElse(Comparison.NONE);
        Ties ties =
                arguments.oneOf("--ties", Ties.values(), Ties::code).orElse(Ties.COST_VOTES_LOT);
        Seed seed = new Seed(arguments.text("--seed").orElse("0"));
        Completion completion = completion(arguments);
        if (method != Method.EQUAL_SHARES) {
            refuseOutsideEqualShares(arguments, method);
            completion = new Completion.None();
        }
        if (method == Method.PHRAGMEN && utility.isPresent()) {
            arguments.fault("cli.usage.only", "--utility", "equal-shares | greedy");
        }
        return new Wishes(method, utility, completion, comparison, ties, seed);
    }

    private static Completion completion(Arguments arguments) {
        String[] known = {"none", "add1", "add1u", "fill"};
        String code = arguments.oneOf("--completion", known, name -> name).orElse("add1");
        long increment = arguments.cents("--increment").orElse(Money.UNIT);
        boolean stop = arguments.has("--stop-when-exhaustive");
        if (!code.startsWith("add1")) {
            Stream.of("--increment", "--stop-when-exhaustive")
                    .filter(arguments::has)
                    .forEach(option ->
                            arguments.fault("cli.usage.only", option, "--completion add1 | add1u"));
        }
        return switch (code) {
            case "none" -> new Completion.None();
            case "fill" -> new Completion.Fill();
            default -> new Completion.Add1(increment, stop, code.equals("add1u"));
        };
    }

    private static void refuseOutsideEqualShares(Arguments arguments, Method method) {
        boolean isNone = arguments.text("--completion").filter("none"::equals).isPresent();
        Stream.of("--completion", "--increment", "--stop-when-exhaustive", "--compare")
                .filter(arguments::has)
                .filter(option -> !(isNone && option.equals("--completion")))
                .forEach(option ->
                        arguments.fault("cli.usage.notWith", option, "--rule " + method.code()));
    }

    Rules rulesFor(BallotKind kind) {
        return new Rules(
                method, utility.orElse(Utility.usualFor(kind)), completion, comparison, ties, seed);
    }
}

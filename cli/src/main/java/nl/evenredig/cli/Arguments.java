// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.evenredig.exact.Finding;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// What someone typed after a command; what is wrong with it joins the findings.
final class Arguments {
    /// Up to 13 digits before the point: far more than any town has.
    private static final String DECIMAL = "[0-9]{1,13}(\\.[0-9]{1,2})?";

    private final Optional<ParseResult> parsed;
    private final List<Finding> findings = new ArrayList<>();

    private Arguments(CommandSpec grammar, List<String> typed) {
        this.parsed = parse(grammar, typed);
    }

    static Arguments of(CommandSpec grammar, List<String> typed) {
        Arguments arguments = new Arguments(grammar, typed);
        arguments.oneOf("--lang", new String[] {"nl", "en"}, name -> name);
        return arguments;
    }

    private Optional<ParseResult> parse(CommandSpec grammar, List<String> typed) {
        try {
            return Optional.of(new CommandLine(grammar).parseArgs(typed.toArray(String[]::new)));
        } catch (CommandLine.UnmatchedArgumentException e) {
            unmatched(grammar, e.getUnmatched());
        } catch (CommandLine.MissingParameterException e) {
            e.getMissing().forEach(missing -> fault("cli.usage.missing", name(missing)));
        } catch (CommandLine.OverwrittenOptionException e) {
            fault("cli.usage.twice", name(e.getOverwritten()));
        } catch (CommandLine.ParameterException e) {
            fault("cli.usage.notUnderstood", String.join(" ", typed));
        }
        return Optional.empty();
    }

    /// Names unknown options; words without one only when no option is wrong, since they may belong to it.
    private void unmatched(CommandSpec grammar, List<String> words) {
        List<String> options = words.stream().filter(word -> word.startsWith("-")).toList();
        List<String> known = new ArrayList<>(grammar.optionsMap().keySet());
        for (String word : options.isEmpty() ? words : options) {
            Optional<String> nearest = Nearest.to(word, known);
            if (options.isEmpty() || nearest.isEmpty()) {
                fault("cli.usage.unknown", word);
            } else {
                fault("cli.usage.unknown.nearest", word, nearest.get());
            }
        }
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void fault(String key, String... arguments) {
        findings.add(Finding.error(0, "", key, arguments));
    }

    /// Whether the words could be read at all; what they lack is only told then.
    boolean isUnderstood() {
        return parsed.isPresent();
    }

    boolean has(String option) {
        return parsed.filter(result -> result.hasMatchedOption(option)).isPresent();
    }

    Optional<String> text(String option) {
        return parsed.flatMap(
                result -> Optional.ofNullable(result.matchedOptionValue(option, null)));
    }

    /// Every value of an option that may be given more than once.
    List<String> texts(String option) {
        return parsed.map(result ->
                        Optional.<List<String>>ofNullable(result.matchedOptionValue(option, null))
                                .orElse(List.of()))
                .orElse(List.of());
    }

    /// A whole number from 1 to 99,999; empty when none was typed.
    OptionalInt whole(String option) {
        return whole(option, 99_999);
    }

    /// A whole number from 1 to `most`; empty when none was typed.
    OptionalInt whole(String option, int most) {
        Optional<String> typed = text(option);
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean isWhole = typed.get().matches("[1-9][0-9]{0,7}");
        if (!isWhole || Integer.parseInt(typed.get()) > most) {
            fault("cli.usage.whole", option, typed.get(), Integer.toString(most));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(typed.get()));
    }

    Optional<String> positional(int index) {
        return parsed.flatMap(
                result -> Optional.ofNullable(result.matchedPositionalValue(index, null)));
    }

    /// The value whose code was typed; empty when nothing was.
    <T> Optional<T> oneOf(String option, T[] values, Function<T, String> code) {
        Optional<String> typed = text(option);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found =
                Stream.of(values)
                        .filter(value -> code.apply(value).equals(typed.get()))
                        .findFirst();
        if (found.isEmpty()) {
            List<String> codes = Stream.of(values).map(code).toList();
            fault("cli.usage.choice", option, typed.get(), String.join(" | ", codes));
        }
        return found;
    }

    /// An amount in currency units, more than nothing, in cents.
    Optional<Long> cents(String option) {
        Optional<String> typed = text(option);
        Optional<Long> cents =
                typed.filter(text -> text.matches(DECIMAL))
                        .map(text -> new BigDecimal(text).movePointRight(2).longValueExact())
                        .filter(amount -> amount > 0);
        if (typed.isPresent() && cents.isEmpty()) {
            fault("cli.usage.amount", option, typed.get());
        }
        return cents;
    }
}

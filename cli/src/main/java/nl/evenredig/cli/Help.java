// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.util.List;
import java.util.Optional;
import nl.evenredig.telling.words.Words;

/// `help`: tells what each command does and understands.
final class Help {
    private static final List<String> COMMANDS =
            List.of("serve", "test", "fund", "check", "bench", "help");

    private Help() {}

    static Ending tell(List<String> typed, Console console) {
        Arguments arguments = Arguments.of(Grammar.help(), typed);
        Words words = console.words(arguments.text("--lang").orElse(""));
        String about = arguments.positional(0).map(command -> "." + command).orElse("");
        if (!arguments.findings().isEmpty() || !words.knows("cli.help" + about)) {
            return suggest(typed, console);
        }
        console.out().println(words.say("cli.help" + about));
        return Ending.DONE;
    }

    /// Says that the first word is no command, and which one was probably meant.
    static Ending suggest(List<String> typed, Console console) {
        Words words = console.words("");
        String word = typed.getFirst();
        Optional<String> nearest = Nearest.to(word, COMMANDS);
        console.err()
                .println(
                        nearest.map(near -> words.say("cli.command.nearest", word, near))
                                .orElseGet(() -> words.say("cli.command.unknown", word)));
        return Ending.USAGE;
    }
}

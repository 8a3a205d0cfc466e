// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.util.List;
import java.util.Optional;
import nl.evenredig.telling.words.Words;

/// `help`: tells what each command does and understands.
final class Help {
    private static final List<String> COMMANDS =
            List.of(
                    "serve", "test", "fund", "draw", "replay", "replace", "seat", "check", "bench",
                    "help");

    private Help() {}

    static Ending tell(List<String> typed, Console console) {
        Arguments arguments = Arguments.of(Grammar.help(), typed);
        String language = arguments.text("--lang").orElse("");
        Optional<String> command = arguments.positional(0);
        if (arguments.has("--help")) {
            return about("help", language, console);
        }
        if (!arguments.findings().isEmpty()) {
            console.tell(arguments.findings(), console.words(language));
            return Ending.USAGE;
        }
        return command.map(word -> about(word, language, console))
                .orElseGet(() -> about("", language, console));
    }

    /// Tells about one command, or about all when the word is empty.
    static Ending about(String command, String language, Console console) {
        Words words = console.words(language);
        String key = command.isEmpty() ? "cli.help" : "cli.help." + command;
        if (!words.knows(key)) {
            return suggest(List.of(command), console);
        }
        console.out().println(words.say(key));
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

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.evenredig.exact.Finding;
import nl.evenredig.telling.words.BudgetWords;
import nl.evenredig.telling.words.Words;

/// Where a command writes, and in which language. Always UTF-8, whatever the machine's own settings.
///
/// @param out what was asked for
/// @param err findings and progress
/// @param isTerminal whether a person watches, asked only when something takes long
/// @param environment the environment variables
record Console(
        PrintWriter out,
        PrintWriter err,
        BooleanSupplier isTerminal,
        Map<String, String> environment) {
    private static final List<String> BUNDLES = List.of("budget", "draw", "seat", "cli");

    /// The console of this process.
    static Console ofProcess() {
        return new Console(utf8(System.out), utf8(System.err), Console::isWatched, System.getenv());
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    private static boolean isWatched() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    /// The texts in the language asked for; English when none or another is.
    Words words(String language) {
        String wanted =
                language.isEmpty() ? environment.getOrDefault("EVENREDIG_LANG", "en") : language;
        return Words.of(Locale.of(wanted.equals("nl") ? "nl" : "en"), BUNDLES);
    }

    /// Writes every finding on a line of its own.
    void tell(List<Finding> findings, Words words) {
        for (Finding finding : findings) {
            String kind = finding.isError() ? "cli.error" : "cli.warning";
            err.println(words.say(kind, BudgetWords.tell(words, finding)));
        }
        err.flush();
    }
}

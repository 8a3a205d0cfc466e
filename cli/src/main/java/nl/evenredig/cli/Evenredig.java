// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.util.List;
import java.util.Locale;

/// The command line's front door: `fund` counts, `draw` draws a panel, `seat` seats people,
/// `check` and `replay` do it again, `help` tells how.
public final class Evenredig {
    private Evenredig() {}

    /// Runs one command; exit code 0 when done, 1 when there are findings, 2 when the command was not understood.
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        Ending ending = run(List.of(arguments), console);
        console.out().flush();
        console.err().flush();
        System.exit(ending.code());
    }

    static Ending run(List<String> arguments, Console console) {
        if (arguments.isEmpty()) {
            return Help.tell(List.of(), console);
        }
        String word = arguments.getFirst().toLowerCase(Locale.ROOT);
        List<String> rest = arguments.subList(1, arguments.size());
        return switch (word) {
            case "fund" -> Fund.run(rest, console);
            case "draw" -> Draw.run(rest, console);
            case "seat" -> Seat.run(rest, console);
            case "replace" -> Replace.run(rest, console);
            case "replay" -> Replay.run(rest, console);
            case "check" -> CheckReceipt.run(rest, console);
            case "help", "--help", "-h" -> Help.tell(rest, console);
            default -> Help.suggest(arguments, console);
        };
    }
}

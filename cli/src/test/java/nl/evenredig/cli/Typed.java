// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/// What came of typing a command.
record Typed(int code, String out, String err) {
    static final String ASSEN = "../cases/budget/assen-2024/election.pb";

    static Typed command(String... words) {
        return in(Map.of(), words);
    }

    static Typed in(Map<String, String> environment, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console =
                new Console(new PrintWriter(out), new PrintWriter(err), () -> false, environment);
        Ending ending = Evenredig.run(List.of(words), console);
        return new Typed(ending.code(), out.toString(), err.toString().replace('\u00a0', ' '));
    }

    /// What was asked for, with plain spaces.
    String plain() {
        return out.replace('\u00a0', ' ');
    }
}

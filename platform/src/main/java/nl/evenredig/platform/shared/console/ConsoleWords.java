// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.console;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import nl.evenredig.telling.words.Words;

/// What is said to who starts the town, in Dutch or English as their machine is set.
public final class ConsoleWords {
    private final Words words;
    private final PrintStream console;

    private ConsoleWords(Words words, PrintStream console) {
        this.words = words;
        this.console = console;
    }

    /// @param console where they are printed
    public static ConsoleWords on(PrintStream console) {
        Locale language =
                Locale.getDefault().getLanguage().equals("nl") ? Locale.of("nl") : Locale.ENGLISH;
        return new ConsoleWords(Words.of(language, List.of("serve")), console);
    }

    /// Says the text for `key`.
    public void say(String key, Object... arguments) {
        console.println(words.say(key, arguments));
    }
}

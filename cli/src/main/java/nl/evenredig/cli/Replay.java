// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Seed;
import nl.evenredig.sortition.ceremony.PublicList;
import nl.evenredig.telling.words.Words;

/// `replay`: anyone repeats a public draw from the published list and the seed.
final class Replay {
    private final Arguments arguments;
    private final Console console;
    private final String language;

    private Replay(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
        this.language = arguments.text("--lang").orElse("");
    }

    static Ending run(List<String> typed, Console console) {
        Arguments arguments = Arguments.of(Grammar.replay(), typed);
        if (arguments.has("--help")) {
            return Help.about("replay", arguments.text("--lang").orElse(""), console);
        }
        return new Replay(arguments, console).run();
    }

    private Ending run() {
        Source source = new Source(console, language);
        Optional<Path> file = arguments.positional(0).flatMap(it -> source.find(it, arguments));
        if (!arguments.has("--seed")) {
            arguments.fault("cli.usage.missing", "--seed");
        }
        if (!arguments.findings().isEmpty() || file.isEmpty()) {
            console.tell(arguments.findings(), console.words(language));
            return Ending.USAGE;
        }
        Optional<PublicList> list =
                source.read(file.get(), Replay::text).flatMap(PublicList::parse);
        if (list.isEmpty()) {
            console.err().println(console.words(language).say("cli.replay.noList"));
            return Ending.FINDINGS;
        }
        return replay(list.get(), console.words(language));
    }

    private Ending replay(PublicList list, Words words) {
        Seed seed = DrawSeed.of(arguments.texts("--seed"));
        console.out().println(words.say("cli.draw.revealed", list.commitment(), seed.text()));
        list.drawn(seed).numbers().forEach(console.out()::println);
        return Ending.DONE;
    }

    static String text(Reader in) {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                text.append(buffer, 0, count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

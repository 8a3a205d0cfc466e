// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.telling.chain.ChainCheck;
import nl.evenredig.telling.chain.ChainReader;
import nl.evenredig.telling.words.Words;

/// `check` of an audit log: whether every line is there as it was sealed, and which is the first that is not.
final class CheckAudit {
    /// Fewer digits of a noted seal could be met by chance.
    private static final String NOTED = "[0-9a-f]{16,64}";

    private final Arguments arguments;
    private final Console console;
    private final String language;

    CheckAudit(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
        this.language = arguments.text("--lang").orElse("");
    }

    /// Whether the file that was typed says it is an audit log; what cannot be read is left to the other check.
    static boolean isFor(Arguments arguments) {
        Optional<String> name = arguments.positional(0);
        if (name.isEmpty()) {
            return false;
        }
        try (BufferedReader in = Files.newBufferedReader(Path.of(name.get()))) {
            return Optional.ofNullable(in.readLine()).filter(ChainReader::isChain).isPresent();
        } catch (IOException | InvalidPathException _) {
            return false;
        }
    }

    Ending run() {
        String noted = arguments.text("--seal").orElse("").toLowerCase(Locale.ROOT);
        if (!noted.isEmpty() && !noted.matches(NOTED)) {
            arguments.fault("cli.usage.seal", noted);
        }
        arguments.positional(1).ifPresent(more -> arguments.fault("cli.usage.unknown", more));
        if (!arguments.findings().isEmpty()) {
            console.tell(arguments.findings(), console.words(language));
            return Ending.USAGE;
        }
        Path file = Path.of(arguments.positional(0).orElseThrow());
        return new Source(console, language)
                .read(file, in -> ChainReader.check(in, noted))
                .map(check -> tell(check, noted))
                .orElse(Ending.FINDINGS);
    }

    private Ending tell(ChainCheck check, String noted) {
        Words words = console.words(language);
        return switch (check) {
            case ChainCheck.Whole(String municipality, long lines, String seal) -> {
                console.out().println(words.say("cli.chain.holds", lines, municipality));
                console.out().println(words.say("cli.chain.seal", seal));
                String cut = noted.isEmpty() ? "cli.chain.notNoted" : "cli.chain.noted";
                console.out().println(words.say(cut));
                yield Ending.DONE;
            }
            case ChainCheck.Broken(long row, ChainCheck.Flaw flaw) -> {
                console.err().println(words.say("cli.chain.broken", row));
                console.err().println(words.say(key(flaw)));
                yield Ending.FINDINGS;
            }
        };
    }

    private static String key(ChainCheck.Flaw flaw) {
        return switch (flaw) {
            case FORMAT -> "cli.chain.flaw.format";
            case TEXT -> "cli.chain.flaw.text";
            case MUNICIPALITY -> "cli.chain.flaw.municipality";
            case NUMBER -> "cli.chain.flaw.number";
            case SEAL -> "cli.chain.flaw.seal";
            case END -> "cli.chain.flaw.end";
            case BEHIND -> "cli.chain.flaw.behind";
            case NOTED -> "cli.chain.flaw.noted";
        };
    }
}

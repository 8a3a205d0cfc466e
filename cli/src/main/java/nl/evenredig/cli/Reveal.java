// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Seed;
import nl.evenredig.telling.receipt.DrawReceipt;
import nl.evenredig.telling.words.Words;

/// `draw --reveal`: draws from the list that was fixed before, once the seed is known.
final class Reveal {
    private final Arguments arguments;
    private final Console console;
    private final String language;

    Reveal(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
        this.language = arguments.text("--lang").orElse("");
    }

    Ending run() {
        Words words = console.words(language);
        Optional<String> folder = arguments.text("--out").filter(DrawFolder::isOne);
        if (folder.isEmpty()) {
            arguments.fault("cli.usage.only", "--reveal", "--out DIR");
        }
        if (!arguments.findings().isEmpty() || folder.isEmpty()) {
            console.tell(arguments.findings(), words);
            return Ending.USAGE;
        }
        DrawFolder draw = new DrawFolder(Path.of(folder.get()));
        return new CheckDraw(console, language)
                .read(draw)
                .map(receipt -> reveal(receipt, words))
                .orElse(Ending.FINDINGS);
    }

    private Ending reveal(DrawReceipt receipt, Words words) {
        Seed seed = DrawSeed.of(arguments.texts("--reveal"));
        List<String> drawn = DrawFolder.drawn(receipt, seed);
        String commitment = DrawFolder.listOf(receipt).commitment();
        console.out().println(words.say("cli.draw.revealed", commitment, seed.text()));
        drawn.forEach(console.out()::println);
        return Ending.DONE;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.evenredig.sortition.check.Check;
import nl.evenredig.sortition.check.Violation;
import nl.evenredig.telling.receipt.DrawReceipt;
import nl.evenredig.telling.receipt.DrawReceiptReader;
import nl.evenredig.telling.words.Words;

/// `check DIR`: verifies a draw's lottery, its proof and the published list, without solving anything.
final class CheckDraw {
    private static final int MOST_SHOWN = 50;

    private final Console console;
    private final String language;

    CheckDraw(Console console, String language) {
        this.console = console;
        this.language = language;
    }

    Ending run(Path folder) {
        DrawFolder draw = new DrawFolder(folder);
        return read(draw).map(receipt -> tell(receipt, draw)).orElse(Ending.FINDINGS);
    }

    /// The receipt in a folder; what is wrong with it is told.
    Optional<DrawReceipt> read(DrawFolder draw) {
        Words words = console.words(language);
        if (!Files.isRegularFile(draw.receipt())) {
            console.err().println(words.say("cli.usage.notFound", draw.receipt().toString()));
            return Optional.empty();
        }
        Source source = new Source(console, language);
        Optional<DrawReceiptReader.Reading> reading =
                source.read(draw.receipt(), DrawReceiptReader::read);
        reading.ifPresent(read -> source.tell(read.findings()));
        return reading.flatMap(DrawReceiptReader.Reading::receipt);
    }

    private Ending tell(DrawReceipt receipt, DrawFolder draw) {
        Words words = console.words(language);
        List<Violation> violations = new ArrayList<>();
        violations.addAll(Check.lottery(receipt.pool(), receipt.lottery(), receipt.chances()));
        violations.addAll(Check.certificate(receipt.pool(), receipt.claim()));
        if (!publishes(receipt, draw)) {
            violations.add(new Violation("draw.check.list", List.of()));
        }
        for (Violation violation : violations.stream().limit(MOST_SHOWN).toList()) {
            console.err().println(words.say(violation.key(), violation.arguments().toArray()));
        }
        if (!violations.isEmpty()) {
            console.err().println(words.say("cli.check.draw.broken", violations.size()));
            return Ending.FINDINGS;
        }
        String key =
                receipt.isOptimal()
                        ? "cli.check.draw.holds." + receipt.method().code()
                        : "cli.check.draw.gap";
        console.out()
                .println(
                        words.say(
                                key,
                                receipt.lottery().panels().size(),
                                receipt.pool().people().size(),
                                receipt.certificate().stages().size()));
        console.out()
                .println(words.say("cli.check.draw.list", DrawFolder.listOf(receipt).commitment()));
        return Ending.DONE;
    }

    /// Whether the list beside it, when there is one, is that of this lottery.
    private boolean publishes(DrawReceipt receipt, DrawFolder draw) {
        if (!Files.isRegularFile(draw.panels())) {
            return true;
        }
        return new Source(console, language)
                .read(draw.panels(), Replay::text)
                .filter(DrawFolder.listOf(receipt).text()::equals)
                .isPresent();
    }
}

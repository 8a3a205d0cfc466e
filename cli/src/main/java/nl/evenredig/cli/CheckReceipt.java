// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.check.Violation;
import nl.evenredig.budget.pabulib.Archive;
import nl.evenredig.telling.receipt.Claim;
import nl.evenredig.telling.receipt.ClaimReading;
import nl.evenredig.telling.receipt.Count;
import nl.evenredig.telling.receipt.Difference;
import nl.evenredig.telling.receipt.ReceiptReader;
import nl.evenredig.telling.receipt.Recount;
import nl.evenredig.telling.words.BudgetWords;
import nl.evenredig.telling.words.Words;

/// `check`: counts a receipt again, by itself or beside the published `.pb`, and names every difference.
final class CheckReceipt {
    private static final int MOST_SHOWN = 50;

    private final Arguments arguments;
    private final Console console;
    private final String language;
    private final Source source;

    private CheckReceipt(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
        this.language = arguments.text("--lang").orElse("");
        this.source = new Source(console, language);
    }

    static Ending run(List<String> typed, Console console) {
        Arguments arguments = Arguments.of(Grammar.check(), typed);
        if (arguments.has("--help")) {
            return Help.about("check", arguments.text("--lang").orElse(""), console);
        }
        return CheckAudit.isFor(arguments)
                ? new CheckAudit(arguments, console).run()
                : new CheckReceipt(arguments, console).run();
    }

    private Ending run() {
        if (arguments.positional(0).filter(DrawFolder::isOne).isPresent()) {
            return new CheckDraw(console, language)
                    .run(Path.of(arguments.positional(0).orElseThrow()));
        }
        Optional<Path> receipt =
                arguments.positional(0).flatMap(name -> source.find(name, arguments));
        Optional<Path> published =
                arguments.positional(1).flatMap(name -> source.find(name, arguments));
        if (arguments.has("--seal")) {
            arguments.fault("cli.usage.only", "--seal", "AUDIT.jsonl");
        }
        if (!arguments.findings().isEmpty() || receipt.isEmpty()) {
            console.tell(arguments.findings(), console.words(language));
            return Ending.USAGE;
        }
        Optional<Ending> seats = new CheckSeats(console, language).run(receipt.get());
        if (seats.isPresent()) {
            return seats.get();
        }
        Optional<ClaimReading> reading = source.read(receipt.get(), ReceiptReader::read);
        reading.ifPresent(read -> source.tell(read.findings()));
        Optional<Claim> claim = reading.flatMap(ClaimReading::claim);
        return claim.map(found -> recount(found, published)).orElse(Ending.FINDINGS);
    }

    private Ending recount(Claim claim, Optional<Path> published) {
        Function<Count, Outcome> count = new Progress(console, language)::count;
        if (published.isEmpty()) {
            return tell(claim, Recount.of(claim, count));
        }
        Optional<Archive> archive = source.election(published.get());
        return archive.map(file -> tell(claim, Recount.of(claim, file, count)))
                .orElse(Ending.FINDINGS);
    }

    private Ending tell(Claim claim, Recount recount) {
        Words words = console.words(language);
        List<Difference> differences = recount.differences();
        for (Difference difference : differences.stream().limit(MOST_SHOWN).toList()) {
            console.err().println(told(difference, words));
        }
        if (differences.size() > MOST_SHOWN) {
            console.err().println(words.say("cli.check.more", differences.size() - MOST_SHOWN));
        }
        for (Violation violation : recount.violations()) {
            console.err().println(BudgetWords.tell(words, violation));
        }
        if (!recount.holds()) {
            console.err().println(words.say("cli.check.broken", differences.size()));
            return Ending.FINDINGS;
        }
        int runs = recount.outcome().runs();
        console.out().println(words.say("cli.check.holds", claim.software(), runs));
        // Rules that make no difference to this count cannot be found by counting: people must
        // compare them.
        console.out().println(words.say("cli.check.rules"));
        BudgetWords.rules(words, recount.outcome())
                .forEach(rule -> console.out().println("  " + rule));
        console.out()
                .println(
                        recount.withInput()
                                ? words.say("cli.check.input", claim.input())
                                : words.say("cli.check.noInput"));
        return Ending.DONE;
    }

    private static String told(Difference difference, Words words) {
        String claimed = difference.claimed().orElse("");
        String counted = difference.counted().orElse("");
        String key =
                difference.claimed().isEmpty()
                        ? "cli.check.missing"
                        : difference.counted().isEmpty()
                                ? "cli.check.tooMuch"
                                : "cli.check.differs";
        return words.say(key, difference.path(), claimed, counted);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.evenredig.exact.Ratio;
import nl.evenredig.exact.Seed;
import nl.evenredig.sortition.Method;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import nl.evenredig.sortition.ceremony.EqualTickets;
import nl.evenredig.sortition.csv.PoolReader;
import nl.evenredig.sortition.csv.Reading;
import nl.evenredig.sortition.csv.Wishes;
import nl.evenredig.sortition.leximin.Sortition;
import nl.evenredig.telling.receipt.DrawReceipt;
import nl.evenredig.telling.receipt.DrawSummary;
import nl.evenredig.telling.words.Words;

/// `draw`: finds the fairest lottery over the panels of a pool, publishes it, and draws.
final class Draw {
    private static final int SALT = 32;

    private final Arguments arguments;
    private final Console console;
    private final String language;
    private final Source source;

    private Draw(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
        this.language = arguments.text("--lang").orElse("");
        this.source = new Source(console, language);
    }

    static Ending run(List<String> typed, Console console) {
        Arguments arguments = Arguments.of(Grammar.draw(), typed);
        if (arguments.has("--help")) {
            return Help.about("draw", arguments.text("--lang").orElse(""), console);
        }
        if (arguments.has("--reveal")) {
            return new Reveal(arguments, console).run();
        }
        return new Draw(arguments, console).run();
    }

    private Ending run() {
        Optional<Path> features = needed("--features").flatMap(it -> source.find(it, arguments));
        Optional<Path> people = needed("--people").flatMap(it -> source.find(it, arguments));
        needed("--seats");
        int seats = arguments.whole("--seats").orElse(0);
        Optional<Method> method = arguments.oneOf("--method", Method.values(), Method::code);
        arguments.whole("--panels");
        if (arguments.has("--commit") && !arguments.has("--out")) {
            arguments.fault("cli.usage.only", "--commit", "--out DIR");
        }
        if (arguments.has("--commit") && arguments.has("--seed")) {
            arguments.fault("cli.usage.notWith", "--seed", "--commit");
        }
        if (!arguments.findings().isEmpty() || features.isEmpty() || people.isEmpty()) {
            console.tell(arguments.findings(), console.words(language));
            return Ending.USAGE;
        }
        Wishes wishes =
                new Wishes(
                        seats, arguments.text("--id").orElse(""), arguments.texts("--household"));
        Optional<Pool> pool =
                source.read(
                                features.get(),
                                in ->
                                        source.read(
                                                people.get(),
                                                with -> PoolReader.read(in, with, wishes)))
                        .flatMap(read -> read)
                        .flatMap(this::pool);
        return pool.map(it -> tell(outcome(it, method.orElse(Method.LEXIMIN))))
                .orElse(Ending.FINDINGS);
    }

    private Optional<Pool> pool(Reading reading) {
        source.tell(reading.findings());
        return reading.pool();
    }

    private Optional<String> needed(String option) {
        Optional<String> text = arguments.text(option);
        if (text.isEmpty() && !arguments.has(option)) {
            arguments.fault("cli.usage.missing", option);
        }
        return text;
    }

    private Outcome outcome(Pool pool, Method method) {
        Outcome outcome = Sortition.of(arguments.has("--beyond") ? beyond(pool) : pool, method);
        OptionalInt tickets = arguments.whole("--panels");
        Optional<DrawReceipt> receipt =
                tickets.isPresent() ? DrawReceipt.of(outcome, "") : Optional.empty();
        receipt.ifPresent(it -> limit(it, tickets.orElse(1)));
        return receipt.map(it -> it.withTickets(tickets.orElse(1))).orElse(outcome);
    }

    /// Tells by how much round tickets may move a chance.
    private void limit(DrawReceipt receipt, int tickets) {
        Ratio bound = EqualTickets.bound(receipt.lottery(), tickets).times(100);
        Words words = console.words(language);
        String points = String.format(words.language(), "%.3f", bound.rounded(3));
        console.err().println(words.say("cli.draw.tickets", tickets, points));
    }

    /// The same pool, in which every quota may give way as far as it must.
    private static Pool beyond(Pool pool) {
        return pool.under(
                pool.quotas().stream()
                        .map(it ->
                                new Quota(
                                        it.feature(),
                                        it.value(),
                                        it.least(),
                                        it.most(),
                                        0,
                                        Math.max(it.most(), pool.seats())))
                        .toList());
    }

    private Ending tell(Outcome outcome) {
        String salt = arguments.has("--commit") ? salt() : "";
        Optional<DrawReceipt> receipt = DrawReceipt.of(outcome, salt);
        List<String> drawn =
                arguments
                        .text("--seed")
                        .flatMap(seed -> receipt.map(it -> DrawFolder.drawn(it, new Seed(seed))))
                        .orElse(List.of());
        if (arguments.has("--json")) {
            DrawSummary.write(outcome, drawn, console.out());
        } else {
            new DrawTable(console.words(language)).print(outcome, drawn, console.out());
        }
        Optional<String> folder = arguments.text("--out");
        if (folder.isPresent() && receipt.isPresent()) {
            return save(receipt.get(), folder.get());
        }
        return receipt.isPresent() ? Ending.DONE : Ending.FINDINGS;
    }

    private static String salt() {
        byte[] bytes = new byte[SALT];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Ending save(DrawReceipt receipt, String name) {
        try {
            new DrawFolder(Path.of(name)).write(receipt, console.words(language));
        } catch (IOException _) {
            arguments.fault("cli.usage.notWritten", name);
            console.tell(arguments.findings(), console.words(language));
            return Ending.USAGE;
        }
        if (arguments.has("--commit")) {
            String commitment = DrawFolder.listOf(receipt).commitment();
            console.err().println(console.words(language).say("cli.draw.committed", commitment));
        }
        return Ending.DONE;
    }
}

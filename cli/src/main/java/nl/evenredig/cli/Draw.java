// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.evenredig.exact.Finding;
import nl.evenredig.exact.Ratio;
import nl.evenredig.exact.Seed;
import nl.evenredig.sortition.Method;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.ceremony.EqualTickets;
import nl.evenredig.sortition.csv.FrameReading;
import nl.evenredig.sortition.csv.PoolReader;
import nl.evenredig.sortition.csv.Reading;
import nl.evenredig.sortition.csv.Wishes;
import nl.evenredig.sortition.invite.TwoStage;
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
        FrameOptions frame = FrameOptions.of(arguments, source);
        if (!arguments.findings().isEmpty() || features.isEmpty() || people.isEmpty()) {
            console.tell(arguments.findings(), console.words(language));
            return Ending.USAGE;
        }
        Optional<Reading> reading = read(features.get(), people.get(), seats);
        Optional<FrameReading> invited =
                reading.isPresent() ? frame.read(people.get(), source) : Optional.empty();
        source.tell(findings(reading, invited));
        boolean isInvitedWell =
                frame.wishes().isEmpty() || invited.flatMap(FrameReading::frame).isPresent();
        return reading.flatMap(Reading::pool)
                .filter(_ -> isInvitedWell)
                .map(pool -> tell(outcome(pool, method.orElse(Method.LEXIMIN)), invited))
                .orElse(Ending.FINDINGS);
    }

    private Optional<Reading> read(Path features, Path people, int seats) {
        Wishes wishes =
                new Wishes(
                        seats, arguments.text("--id").orElse(""), arguments.texts("--household"));
        return source.read(
                        features,
                        in -> source.read(people, with -> PoolReader.read(in, with, wishes)))
                .flatMap(read -> read);
    }

    /// Each once: both readers look at the file with people.
    private static List<Finding> findings(
            Optional<Reading> reading, Optional<FrameReading> invited) {
        Stream<Finding> pool = reading.stream().flatMap(it -> it.findings().stream());
        Stream<Finding> frame = invited.stream().flatMap(it -> it.findings().stream());
        return Stream.concat(pool, frame).distinct().toList();
    }

    private Optional<String> needed(String option) {
        Optional<String> text = arguments.text(option);
        if (arguments.isUnderstood() && !arguments.has(option)) {
            arguments.fault("cli.usage.missing", option);
        }
        return text;
    }

    private Outcome outcome(Pool pool, Method method) {
        Outcome outcome = Sortition.of(arguments.has("--beyond") ? pool.beyond() : pool, method);
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

    private Ending tell(Outcome outcome, Optional<FrameReading> invited) {
        String salt = arguments.has("--commit") ? salt() : "";
        Optional<DrawReceipt> receipt = DrawReceipt.of(outcome, salt);
        List<String> drawn =
                arguments
                        .text("--seed")
                        .flatMap(seed -> receipt.map(it -> DrawFolder.drawn(it, new Seed(seed))))
                        .orElse(List.of());
        Optional<TwoStage> stages =
                invited.flatMap(it -> receipt.flatMap(draw -> stages(it, draw.chances())));
        if (arguments.has("--json")) {
            DrawSummary.write(outcome, drawn, stages, console.out());
        } else {
            DrawTable table = new DrawTable(console.words(language), console.out());
            table.print(outcome);
            stages.ifPresent(table::print);
            table.print(drawn);
        }
        Optional<String> folder = arguments.text("--out");
        if (folder.isPresent() && receipt.isPresent()) {
            return save(receipt.get(), folder.get());
        }
        return receipt.isPresent() ? Ending.DONE : Ending.FINDINGS;
    }

    private static Optional<TwoStage> stages(FrameReading invited, List<Ratio> chances) {
        return invited.frame().map(it -> TwoStage.of(it, invited.origins(), chances));
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

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.evenredig.exact.Seed;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Vacancies;
import nl.evenredig.sortition.leximin.Sortition;
import nl.evenredig.telling.receipt.DrawReceipt;
import nl.evenredig.telling.receipt.DrawSummary;

/// `replace`: draws people for seats that became free, so that the panel still obeys every quota.
final class Replace {
    private final Arguments arguments;
    private final Console console;
    private final String language;

    private Replace(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
        this.language = arguments.text("--lang").orElse("");
    }

    static Ending run(List<String> typed, Console console) {
        Arguments arguments = Arguments.of(Grammar.replace(), typed);
        if (arguments.has("--help")) {
            return Help.about("replace", arguments.text("--lang").orElse(""), console);
        }
        return new Replace(arguments, console).run();
    }

    private Ending run() {
        Optional<String> folder = arguments.positional(0);
        folder.filter(name -> !DrawFolder.isOne(name))
                .ifPresent(name -> arguments.fault("cli.usage.notFound", name));
        if (!arguments.has("--chosen")) {
            arguments.fault("cli.usage.missing", "--chosen");
        }
        if (!arguments.findings().isEmpty() || folder.isEmpty()) {
            return refuse();
        }
        return new CheckDraw(console, language)
                .read(new DrawFolder(Path.of(folder.get())))
                .map(this::replace)
                .orElse(Ending.FINDINGS);
    }

    private Ending refuse() {
        console.tell(arguments.findings(), console.words(language));
        return Ending.USAGE;
    }

    private Ending replace(DrawReceipt receipt) {
        Pool pool = receipt.pool();
        Set<Integer> gone = people(pool, "--dropped");
        Set<Integer> kept = people(pool, "--chosen");
        kept.removeAll(gone);
        if (!arguments.findings().isEmpty()) {
            return refuse();
        }
        Optional<Pool> free = Vacancies.of(pool, kept, gone);
        if (free.isEmpty()) {
            console.err().println(console.words(language).say("cli.replace.none"));
            return Ending.FINDINGS;
        }
        Outcome outcome = Sortition.of(free.get(), receipt.method());
        Optional<DrawReceipt> found = DrawReceipt.of(outcome, "");
        List<String> drawn =
                arguments
                        .text("--seed")
                        .flatMap(seed -> found.map(it -> DrawFolder.drawn(it, new Seed(seed))))
                        .orElse(List.of());
        if (arguments.has("--json")) {
            DrawSummary.write(outcome, drawn, Optional.empty(), console.out());
        } else {
            DrawTable table = new DrawTable(console.words(language), console.out());
            table.printVacancies(outcome);
            table.print(drawn);
        }
        return found.isPresent() ? Ending.DONE : Ending.FINDINGS;
    }

    private Set<Integer> people(Pool pool, String option) {
        Set<Integer> people = new HashSet<>();
        for (String id : arguments.texts(option)) {
            int[] places =
                    IntStream.range(0, pool.people().size())
                            .filter(i -> pool.people().get(i).id().equals(id))
                            .toArray();
            if (places.length == 0) {
                arguments.fault("cli.usage.person", id);
            }
            IntStream.of(places).forEach(people::add);
        }
        return people;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.pabulib.Archive;
import nl.evenredig.telling.receipt.Count;
import nl.evenredig.telling.receipt.Receipt;
import nl.evenredig.telling.receipt.Summary;

/// `fund`: counts the votes of a `.pb` file and tells what is funded.
final class Fund {
    private final Arguments arguments;
    private final Console console;
    private final String language;

    private Fund(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
        this.language = arguments.text("--lang").orElse("");
    }

    static Ending run(List<String> typed, Console console) {
        Arguments arguments = Arguments.of(Grammar.fund(), typed);
        if (arguments.has("--help")) {
            return Help.about("fund", arguments.text("--lang").orElse(""), console);
        }
        return new Fund(arguments, console).run();
    }

    private Ending run() {
        Wishes wishes = Wishes.of(arguments);
        if (arguments.has("--json") && arguments.has("--explain")) {
            arguments.fault("cli.usage.notWith", "--explain", "--json");
        }
        Source source = new Source(console, language);
        Optional<Path> file = arguments.positional(0).flatMap(name -> source.find(name, arguments));
        if (!arguments.findings().isEmpty() || file.isEmpty()) {
            console.tell(arguments.findings(), console.words(language));
            return Ending.USAGE;
        }
        Optional<Archive> archive = source.election(file.get());
        if (archive.isEmpty()) {
            return Ending.FINDINGS;
        }
        Rules rules = wishes.rulesFor(archive.get().election().kind());
        Count count = new Count(archive.get().election(), rules);
        return tell(archive.get(), new Progress(console, language).count(count));
    }

    private Ending tell(Archive archive, Outcome outcome) {
        if (arguments.has("--json")) {
            Summary.write(Receipt.of(archive, outcome), console.out());
        } else {
            Optional<String> project = arguments.text("--explain");
            Table table = new Table(archive, outcome, console.words(language));
            if (project.isPresent()) {
                return explain(project.get(), table);
            }
            table.print(console.out());
        }
        return arguments
                .text("--receipt")
                .map(name -> save(Receipt.of(archive, outcome), Path.of(name)))
                .orElse(Ending.DONE);
    }

    private Ending explain(String project, Table table) {
        if (table.explain(project, console.out())) {
            return Ending.DONE;
        }
        arguments.fault("cli.usage.project", project);
        console.tell(arguments.findings(), console.words(language));
        return Ending.USAGE;
    }

    private Ending save(Receipt receipt, Path file) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            receipt.write(out);
            return Ending.DONE;
        } catch (IOException e) {
            arguments.fault("cli.usage.notWritten", file.toString());
            console.tell(arguments.findings(), console.words(language));
            return Ending.USAGE;
        }
    }
}

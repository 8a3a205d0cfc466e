// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Ledger;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.pabulib.Archive;
import nl.evenredig.budget.pabulib.PabulibReader;
import nl.evenredig.budget.pabulib.Strictness;
import nl.evenredig.budget.rule.Tally;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// The engine alone, warmed up: reading the file, the count with Add1, and following the money.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Kernel {
    /// Path of the `.pb`, set by the runner.
    @Param("")
    public String file = "";

    private @Nullable Outcome prepared;

    /// Reads and counts once, so that each part can be measured alone.
    @Setup
    public void prepare() throws IOException {
        Election election = read().election();
        prepared = Tally.of(election, Rules.usualFor(election.kind()));
    }

    private Outcome prepared() {
        return Objects.requireNonNull(prepared);
    }

    @Benchmark
    public Archive read() throws IOException {
        try (Reader in = Files.newBufferedReader(Path.of(file))) {
            return PabulibReader.read(in, Strictness.LENIENT).archive().orElseThrow();
        }
    }

    @Benchmark
    public Outcome tally() {
        return Tally.of(prepared().election(), prepared().rules());
    }

    @Benchmark
    public Ledger ledger() {
        return Ledger.of(prepared());
    }

    /// Measures the largest elections at hand, in a Java of its own; prints a table and nothing else.
    static void measure(List<BudgetCase> cases, PrintStream out) throws RunnerException {
        String[] largest =
                cases.stream()
                        .map(each -> each.file().toString())
                        .distinct()
                        .limit(2)
                        .toArray(String[]::new);
        OptionsBuilder options = new OptionsBuilder();
        options.include(Kernel.class.getName());
        options.param("file", largest);
        options.forks(1).warmupIterations(2).measurementIterations(3);
        options.warmupTime(TimeValue.seconds(2)).measurementTime(TimeValue.seconds(2));
        options.verbosity(VerboseMode.SILENT);
        ProcessReport.row(out, "engine alone, warmed up", "election", "ms", "from", "to");
        ProcessReport.row(out, "---", "---", "--:", "--:", "--:");
        for (RunResult result : new Runner(options.build()).run()) {
            print(result, out);
        }
    }

    private static void print(RunResult result, PrintStream out) {
        Result<?> figures = result.getPrimaryResult();
        String file = result.getParams().getParam("file");
        ProcessReport.row(
                out,
                figures.getLabel(),
                Path.of(file).getFileName().toString(),
                ProcessReport.decimal(figures.getScore()),
                ProcessReport.decimal(figures.getStatistics().getMin()),
                ProcessReport.decimal(figures.getStatistics().getMax()));
    }
}

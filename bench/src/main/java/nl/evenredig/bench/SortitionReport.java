// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Method;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.csv.PoolReader;
import nl.evenredig.sortition.csv.Wishes;
import nl.evenredig.sortition.leximin.Sortition;
import nl.evenredig.sortition.sample.Sketch;

/// The whole command `draw`, from starting Java to the printed answer, and what the answer is.
final class SortitionReport {
    private SortitionReport() {}

    /// Prints each row as soon as it is measured; then how the time grows with the people.
    static void print(PrintStream out) throws IOException, InterruptedException {
        ProcessReport.row(
                out,
                "pool",
                "people",
                "kinds",
                "status",
                "smallest chance",
                "gap",
                "panels",
                "CPU s",
                "wall s",
                "peak MB",
                "peer's leximin s");
        ProcessReport.row(
                out, "---", "--:", "--:", "---", "--:", "--:", "--:", "--:", "--:", "--:", "--:");
        for (SortitionCase each : SortitionCase.atHand()) {
            measure(each, out);
        }
        Path folder = Files.createTempDirectory("evenredig-bench");
        measure(SortitionCase.invented(new Sketch(1700, 110, 7, 2, 0, 1), folder), out);
        double[] seconds = new double[SortitionCase.SIZES.size()];
        for (int i = 0; i < seconds.length; i++) {
            Sketch sketch = new Sketch(SortitionCase.SIZES.get(i), 60, 5, 1, 0, 1);
            seconds[i] = measure(SortitionCase.invented(sketch, folder), out);
        }
        double grown = Math.log(seconds[seconds.length - 1] / seconds[0]);
        double exponent = grown / Math.log(1 << (seconds.length - 1));
        out.println();
        out.println("exponent of CPU time in people: " + ProcessReport.decimal(exponent));
    }

    private static double measure(SortitionCase each, PrintStream out)
            throws IOException, InterruptedException {
        Usage usage = Usage.of(each.words());
        Pool pool = pool(each);
        Outcome outcome = Sortition.of(pool, Method.LEXIMIN);
        long kinds = pool.people().stream().map(it -> it.quotas()).distinct().count();
        String[] told = told(outcome);
        ProcessReport.row(
                out,
                each.name(),
                Integer.toString(pool.people().size()),
                Long.toString(kinds),
                told[0],
                told[1],
                told[2],
                told[3],
                ProcessReport.decimal(usage.cpuSeconds()),
                ProcessReport.decimal(usage.wallSeconds()),
                Long.toString(usage.peakKilobytes() / 1024),
                each.recorded());
        return usage.cpuSeconds();
    }

    private static Pool pool(SortitionCase each) throws IOException {
        try (Reader features = Files.newBufferedReader(each.features());
                Reader people = Files.newBufferedReader(each.people())) {
            Wishes wishes = new Wishes(each.seats(), "", List.of());
            return PoolReader.read(features, people, wishes).pool().orElseThrow();
        }
    }

    private static String[] told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Optimal it ->
                    new String[] {
                        "optimal",
                        least(it.chances()).toString(),
                        "0",
                        Integer.toString(it.lottery().panels().size())
                    };
            case Outcome.Gap it -> {
                Ratio gap = least(it.bounds()).minus(least(it.chances()));
                yield new String[] {
                    "gap",
                    least(it.chances()).rounded(6).toPlainString(),
                    gap.rounded(9).toPlainString(),
                    Integer.toString(it.lottery().panels().size())
                };
            }
            case Outcome.Infeasible _ -> new String[] {"infeasible", "-", "-", "0"};
        };
    }

    private static Ratio least(List<Ratio> chances) {
        return chances.stream().min(Comparator.naturalOrder()).orElse(Ratio.ZERO);
    }
}

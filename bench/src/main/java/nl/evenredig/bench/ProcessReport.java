// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/// The whole command `fund`, from starting Java to the printed table, the best of three.
final class ProcessReport {
    private static final int TIMES = 3;

    private ProcessReport() {}

    /// Prints each row as soon as it is measured.
    static void print(List<BudgetCase> cases, PrintStream out)
            throws IOException, InterruptedException {
        row(
                out,
                "whole process",
                "output",
                "wall s",
                "CPU s",
                "peak MB",
                "beside (recorded earlier)");
        row(out, "---", "---", "--:", "--:", "--:", "---");
        for (BudgetCase each : cases) {
            for (String output : List.of("table", "--json")) {
                Usage best = best(each, output);
                row(
                        out,
                        each.name(),
                        output,
                        decimal(best.wallSeconds()),
                        decimal(best.cpuSeconds()),
                        Long.toString(best.peakKilobytes() / 1024),
                        each.recorded());
            }
        }
    }

    private static Usage best(BudgetCase each, String output)
            throws IOException, InterruptedException {
        Usage best = Usage.of(each, output);
        for (int i = 1; i < TIMES; i++) {
            Usage next = Usage.of(each, output);
            best = next.cpuSeconds() < best.cpuSeconds() ? next : best;
        }
        return best;
    }

    /// A row of a Markdown table.
    static void row(PrintStream out, String... cells) {
        out.println("| " + String.join(" | ", cells) + " |");
        out.flush();
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}

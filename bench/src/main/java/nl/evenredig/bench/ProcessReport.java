// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// The whole command `fund`, from starting Java to the printed table, best of three.
final class ProcessReport {
    private static final int TIMES = 3;

    private ProcessReport() {}

    static String of(List<BudgetCase> cases) throws IOException, InterruptedException {
        StringBuilder report = new StringBuilder();
        line(report, "whole process", "output", "wall s", "CPU s", "peak MB", "recorded");
        for (BudgetCase each : cases) {
            for (String output : List.of("table", "--json")) {
                Usage best = best(each, output);
                line(
                        report,
                        each.name(),
                        output,
                        decimal(best.wallSeconds()),
                        decimal(best.cpuSeconds()),
                        Long.toString(best.peakKilobytes() / 1024),
                        each.recorded());
            }
        }
        return report.toString();
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

    private static void line(StringBuilder report, String... cells) {
        report.append("%-24s %-7s %7s %7s %8s  %s%n".formatted((Object[]) cells));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}

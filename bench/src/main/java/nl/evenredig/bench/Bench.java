// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.bench;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/// `bench budget`: measures whole processes, then the kernel with JMH; `bench sortition` and `bench
/// seating`: whole processes over all cases.
/// Figures on standard output.
public final class Bench {
    private Bench() {}

    /// Exit code 2 when the word is none of them; `--quick` leaves JMH out.
    public static void main(String[] arguments)
            throws IOException, InterruptedException, RunnerException {
        List<String> words = List.of(arguments);
        switch (words.isEmpty() ? "" : words.getFirst()) {
            case "budget" -> budget(words);
            case "sortition" -> SortitionReport.print(System.out);
            case "seating" -> SeatingReport.print(System.out);
            default -> {
                System.err.println("bench budget [--quick] | bench sortition | bench seating");
                System.exit(2);
            }
        }
    }

    private static void budget(List<String> words)
            throws IOException, InterruptedException, RunnerException {
        List<BudgetCase> cases = BudgetCase.atHand();
        ProcessReport.print(cases, System.out);
        if (!words.contains("--quick")) {
            System.out.println();
            Kernel.measure(cases, System.out);
        }
    }
}

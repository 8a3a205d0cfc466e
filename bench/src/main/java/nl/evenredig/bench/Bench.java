// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.bench;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/// `bench budget`: measures whole processes, then the kernel with JMH; figures on standard output.
public final class Bench {
    private Bench() {}

    /// Exit code 2 when the word is not `budget`; `--quick` leaves JMH out.
    public static void main(String[] arguments)
            throws IOException, InterruptedException, RunnerException {
        List<String> words = List.of(arguments);
        if (words.isEmpty() || !words.getFirst().equals("budget")) {
            System.err.println("bench budget [--quick]");
            System.exit(2);
        }
        List<BudgetCase> cases = BudgetCase.atHand();
        ProcessReport.print(cases, System.out);
        if (!words.contains("--quick")) {
            System.out.println();
            Kernel.measure(cases, System.out);
        }
    }
}

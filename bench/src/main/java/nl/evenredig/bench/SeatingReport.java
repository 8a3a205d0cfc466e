// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Score;
import nl.evenredig.telling.receipt.SeatReceipt;
import nl.evenredig.telling.receipt.SeatReceiptReader;

/// The whole command `seat`, from starting Java to the written answer, and how good the answer is.
final class SeatingReport {
    private static final int ROUNDS = 5;

    private SeatingReport() {}

    /// Prints each row as soon as it is measured; then how the time grows with the people.
    static void print(PrintStream out) throws IOException, InterruptedException {
        ProcessReport.row(
                out,
                "gathering",
                "people",
                "tables",
                "rounds",
                "pairs met",
                "at most",
                "out of share",
                "at least",
                "CPU s",
                "wall s",
                "peak MB",
                "peer; prototype: met, out, s");
        ProcessReport.row(
                out, "---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:",
                "---");
        Path folder = Files.createTempDirectory("evenredig-bench");
        for (SeatingCase each : SeatingCase.atHand()) {
            measure(each, folder, out);
        }
        double[] seconds = new double[SeatingCase.SIZES.size()];
        for (int i = 0; i < seconds.length; i++) {
            int people = SeatingCase.SIZES.get(i);
            seconds[i] = measure(SeatingCase.invented(people, ROUNDS, folder), folder, out);
        }
        double grown = Math.log(seconds[seconds.length - 1] / seconds[0]);
        double exponent = grown / Math.log(1 << (seconds.length - 1));
        out.println();
        out.println("exponent of CPU time in people: " + ProcessReport.decimal(exponent));
    }

    private static double measure(SeatingCase each, Path folder, PrintStream out)
            throws IOException, InterruptedException {
        Path answer = folder.resolve("answer.json");
        Usage usage = Usage.of(each.words(answer));
        SeatReceipt receipt;
        try (Reader in = Files.newBufferedReader(answer)) {
            receipt = SeatReceiptReader.read(in).receipt().orElseThrow();
        }
        if (!receipt.violations().isEmpty()) {
            throw new IllegalStateException(
                    "Receipt must hold, but violations=%s.".formatted(receipt.violations()));
        }
        Gathering gathering = receipt.gathering();
        Score score = receipt.score();
        ProcessReport.row(
                out,
                each.name(),
                Integer.toString(gathering.people().size()),
                Integer.toString(gathering.tables().size()),
                Integer.toString(gathering.rounds()),
                Integer.toString(score.met()),
                Integer.toString(score.metBound()),
                Integer.toString(score.outOfShare()),
                Integer.toString(score.outBound()),
                ProcessReport.decimal(usage.cpuSeconds()),
                ProcessReport.decimal(usage.wallSeconds()),
                Long.toString(usage.peakKilobytes() / 1024),
                each.recorded());
        return usage.cpuSeconds();
    }
}

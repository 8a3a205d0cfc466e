// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What one process used, as Linux accounts for it.
///
/// @param cpuSeconds user and system time of the process and all its threads, to a hundredth
/// @param peakKilobytes most memory in use at once, read every few milliseconds
record Usage(double wallSeconds, double cpuSeconds, long peakKilobytes) {
    private static final double TICKS_PER_SECOND = 100;

    /// Runs `fund` once with the flags of the entry script.
    static Usage of(BudgetCase each, String output) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("fund", each.file().toString()));
        words.addAll(each.options());
        if (output.startsWith("--")) {
            words.add(output);
        }
        return of(words);
    }

    /// Runs the command line once with the flags of the entry script.
    static Usage of(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags());
        command.addAll(
                List.of(
                        "-cp",
                        BudgetCase.root().resolve("cli/target/lib") + "/*",
                        "nl.evenredig.cli.Evenredig"));
        command.addAll(words);
        return measure(command);
    }

    private static List<String> flags() {
        String flags = System.getenv().getOrDefault("EVENREDIG_FLAGS", "");
        return flags.isBlank() ? List.of() : List.of(flags.strip().split("\\s+", -1));
    }

    private static Usage measure(List<String> command) throws IOException, InterruptedException {
        long ticksBefore = childTicks();
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        long peak = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakOf(process.pid()));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "Command must end well, but exit=%d: %s."
                            .formatted(process.exitValue(), String.join(" ", command)));
        }
        return new Usage(wall, (childTicks() - ticksBefore) / TICKS_PER_SECOND, peak);
    }

    /// CPU time of all children that have ended: fields 16 and 17 of `/proc/self/stat`, see proc(5).
    private static long childTicks() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
    }

    private static long peakOf(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }
}

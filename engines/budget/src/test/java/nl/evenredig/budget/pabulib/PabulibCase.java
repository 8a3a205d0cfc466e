// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import nl.evenredig.exact.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class PabulibCase {
    static final List<String> CASES = Elections.CASES;

    @ParameterizedTest
    @FieldSource("CASES")
    void real_elections_in_the_repository_are_read_without_error(String name) {
        Reading reading = Elections.lenient(Elections.shipped(name));
        assertThat(reading.findings()).noneMatch(Finding::isError);
    }

    @Test
    void every_real_election_at_hand_is_read_without_error() {
        List<Path> files = Elections.data().orElse(List.of());
        assumeTrue(!files.isEmpty(), "Skipped: there are no elections beside the repository.");
        for (Path file : files) {
            long start = System.nanoTime();
            Reading reading = Elections.lenient(Elections.text(file));
            System.out.println(
                    file.getFileName()
                            + " "
                            + (System.nanoTime() - start) / 1_000_000
                            + " ms "
                            + reading.findings().size());
            reading.findings().stream().limit(6).forEach(System.out::println);
            assertThat(reading.findings()).as(file.toString()).noneMatch(Finding::isError);
        }
    }
}

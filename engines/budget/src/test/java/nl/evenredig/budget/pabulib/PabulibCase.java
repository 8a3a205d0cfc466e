// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import nl.evenredig.exact.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class PabulibCase {
    @Test
    void assen_has_14_projects_and_84_voters() {
        Archive assen = Elections.lenient(Elections.shipped("assen-2024")).archive().orElseThrow();
        assertThat(assen.election().projects()).hasSize(14);
        assertThat(assen.election().voters()).isEqualTo(84);
        assertThat(assen.election().budget()).hasToString("EUR 100000");
        assertThat(assen.election().projects()).filteredOn(each -> each.isSelected()).hasSize(9);
    }

    @Test
    void the_elections_in_the_repository_keep_to_the_format_in_everything() {
        for (String name : Elections.CASES) {
            assertThat(Elections.strict(Elections.shipped(name)).findings()).as(name).isEmpty();
        }
    }

    @Test
    @Tag("slow")
    void every_real_election_at_hand_is_read_written_and_read_again() {
        List<Path> files = Elections.data().orElse(List.of());
        assumeTrue(!files.isEmpty(), "Skipped: there are no elections beside the repository.");
        for (Path file : files) {
            Reading reading = Elections.lenient(Elections.text(file));
            assertThat(reading.findings()).as(file.toString()).noneMatch(Finding::isError);
            PabulibLaw.holdsTogether(reading.archive().orElseThrow());
        }
    }
}

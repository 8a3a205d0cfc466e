// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import nl.evenredig.budget.pabulib.Archive;
import nl.evenredig.budget.pabulib.PabulibReader;
import nl.evenredig.budget.pabulib.Strictness;
import nl.evenredig.budget.rule.Tally;
import nl.evenredig.exact.Seed;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.telling.receipt.Claim;
import nl.evenredig.telling.receipt.ReceiptReader;
import nl.evenredig.telling.receipt.Recount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever downloads a round can count it again.
@ExtendWith(InTown.class)
class RoundFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"assen-2024", "wieliczka-2023", "amsterdam-252"})
    void theReceiptHoldsAgainstThePublishedFile(String slug, RunningTown town)
            throws IOException, InterruptedException {
        String base = "/rondes/" + slug;
        HttpResponse<String> file = town.get(base + "/stemmen-en-plannen");
        Archive archive =
                PabulibReader.read(new StringReader(file.body()), Strictness.LENIENT)
                        .archive()
                        .orElseThrow();
        Claim claim =
                ReceiptReader.read(new StringReader(town.get(base + "/rekenbewijs").body()))
                        .claim()
                        .orElseThrow();

        assertThat(claim.input()).isEqualTo(Seed.sha256(file.body()));
        assertThat(town.get(base).body()).contains(claim.input());
        assertThat(
                        Recount.of(
                                        claim,
                                        archive,
                                        count -> Tally.of(count.election(), count.rules()))
                                .holds())
                .isTrue();
        assertThat(archive.attributes()).isEmpty();
    }

    @Test
    void filesAreOfferedUnderTheRoundsName(RunningTown town)
            throws IOException, InterruptedException {
        HttpResponse<String> outcome = town.get("/rondes/assen-2024/uitslag");
        assertThat(outcome.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"assen-2024-uitslag.json\"");
        assertThat(outcome.body()).contains("\"cost\":\"76700\"");
    }

    @Test
    void whatDoesNotExistIsNotFound(RunningTown town) throws IOException, InterruptedException {
        for (String page : List.of("", "/stappen", "/rekenbewijs", "/uitslag", "/mijn-stem")) {
            assertThat(town.get("/rondes/nergens-1900" + page).statusCode()).isEqualTo(404);
        }
        assertThat(town.get("/rondes/assen-2024/stappen?stap=x").statusCode()).isEqualTo(400);
    }

    @Test
    void aVoteFromAnotherSiteIsRefused(RunningTown town) throws IOException, InterruptedException {
        assertThat(town.post("/rondes/assen-2024/mijn-stem", "plan=3").statusCode()).isEqualTo(403);
    }
}

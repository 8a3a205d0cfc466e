// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.evenredig.telling.chain.ChainLine;
import nl.evenredig.telling.chain.ChainWriter;
import nl.evenredig.telling.chain.Link;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever has an exported audit log can check it without the platform.
class CheckAuditTest {
    @TempDir private Path folder;
    private Path file = Path.of("audit.jsonl");
    private String seal = Link.START;

    @BeforeEach
    void exported() throws IOException {
        StringBuilder text = new StringBuilder();
        ChainWriter writer = ChainWriter.start("GM9999", text);
        for (String result : List.of("DONE", "REFUSED", "DONE")) {
            long number = text.toString().lines().count();
            ChainLine line =
                    new ChainLine(
                            "GM9999",
                            number,
                            Instant.EPOCH,
                            "account:1",
                            "people.signed-in",
                            "",
                            result,
                            "web",
                            "node-1");
            Link link = Link.after(seal, line);
            writer.add(link);
            seal = link.seal();
        }
        writer.end();
        file = folder.resolve("audit.jsonl");
        Files.writeString(file, text);
    }

    @Test
    void aWholeLogHoldsAndTellsItsSeal() {
        Typed typed = Typed.command("check", file.toString());
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("GM9999 holds: 3 lines", seal, "was not checked");
        Typed noted = Typed.command("check", file.toString(), "--seal", seal.substring(0, 20));
        assertThat(noted.code()).isZero();
        assertThat(noted.out()).contains("The seal you gave is in it.");
    }

    @Test
    void theFirstBrokenRowIsNamed() throws IOException {
        Files.writeString(file, Files.readString(file).replace("REFUSED", "DONE"));
        Typed typed = Typed.command("check", file.toString(), "--lang", "nl");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.err()).contains("staat in regel 3", "veranderd nadat hij verzegeld was");
    }

    @Test
    void linesCutOffShowByANotedSeal() throws IOException {
        Files.writeString(file, ChainWriter.FORMAT);
        assertThat(Typed.command("check", file.toString()).code()).isEqualTo(1);
        StringBuilder empty = new StringBuilder();
        ChainWriter.start("GM9999", empty).end();
        Files.writeString(file, empty);
        assertThat(Typed.command("check", file.toString()).code()).isZero();
        Typed typed = Typed.command("check", file.toString(), "--seal", seal);
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.err()).contains("cut off");
    }

    @Test
    void whatDoesNotGoTogetherIsSaid() {
        Typed both = Typed.command("check", file.toString(), Typed.ASSEN, "--seal", "xyz");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("16 to 64", "one word too many");
        Typed wrong = Typed.command("check", Typed.ASSEN, "--seal", seal);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--seal goes only with AUDIT.jsonl");
    }
}

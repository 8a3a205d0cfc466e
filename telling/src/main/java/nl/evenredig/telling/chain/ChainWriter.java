// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.chain;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes a chain as a text file: a first row that says what it is, a row for each line, and a last row with how many
/// there were and the last seal. Keeps nothing, so a long log costs no memory.
public final class ChainWriter {
    /// What the first row calls the file.
    public static final String FORMAT = "evenredig-audit";

    static final int VERSION = 1;

    private final Appendable out;
    private long lines;
    private String seal = Link.START;

    private ChainWriter(Appendable out) {
        this.out = out;
    }

    /// Starts the file of a municipality whose code has nothing in it that JSON must escape.
    public static ChainWriter start(String municipality, Appendable out) {
        ChainWriter writer = new ChainWriter(out);
        writer.row(
                "{\"format\":\"%s\",\"municipality\":\"%s\",\"version\":%d}"
                        .formatted(FORMAT, municipality, VERSION));
        return writer;
    }

    /// Adds the next line, as it was sealed.
    public void add(Link link) {
        row(link.written());
        lines = link.line().number();
        seal = link.seal();
    }

    /// Writes the last row.
    public void end() {
        row("{\"lines\":%d,\"seal\":\"%s\"}".formatted(lines, seal));
    }

    private void row(String text) {
        try {
            out.append(text).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

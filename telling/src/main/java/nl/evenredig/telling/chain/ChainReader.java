// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import nl.evenredig.telling.chain.ChainCheck.Broken;
import nl.evenredig.telling.chain.ChainCheck.Flaw;
import nl.evenredig.telling.chain.ChainCheck.Whole;

/// Checks a file that a [ChainWriter] wrote, from its first row to its last, and stops at the first that is wrong.
public final class ChainReader {
    private static final Set<String> LINE =
            Set.of(
                    "action",
                    "actor",
                    "municipality",
                    "node",
                    "object",
                    "origin",
                    "result",
                    "seal",
                    "time");

    private final String noted;
    private String municipality = "";
    private String seal = Link.START;
    private boolean isNotedFound;
    private long lines;
    private boolean isEnded;

    private ChainReader(String noted) {
        this.noted = noted;
    }

    /// Whether a file that starts like this says that it is an audit log.
    public static boolean isChain(String firstRow) {
        return Scalars.of(firstRow)
                .filter(row -> row.text("format").equals(ChainWriter.FORMAT))
                .isPresent();
    }

    /// Reads to the end or to the first fault; never throws, whatever the text. Keeps one line at a time.
    ///
    /// @param noted a seal, or at least how it starts, that somebody wrote down before; empty for none. Only this shows
    ///     that lines were cut off, or that the whole log was written anew.
    public static ChainCheck check(Reader in, String noted) {
        ChainReader reader = new ChainReader(noted);
        BufferedReader rows = new BufferedReader(in);
        try {
            long at = 0;
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                at++;
                Optional<Flaw> flaw = at == 1 ? reader.first(row) : reader.next(row);
                if (flaw.isPresent()) {
                    return new Broken(at, flaw.get());
                }
            }
            return reader.ending(at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ChainCheck ending(long rows) {
        if (!isEnded) {
            return new Broken(Math.max(1, rows), rows == 0 ? Flaw.FORMAT : Flaw.END);
        }
        return noted.isEmpty() || isNotedFound
                ? new Whole(municipality, lines, seal)
                : new Broken(rows, Flaw.NOTED);
    }

    private Optional<Flaw> first(String row) {
        Optional<Scalars> told =
                Scalars.of(row)
                        .filter(found -> found.hasOnly(Set.of("format", "municipality"), "version"))
                        .filter(found -> found.text("format").equals(ChainWriter.FORMAT))
                        .filter(found -> found.number("version") == ChainWriter.VERSION);
        municipality = told.map(found -> found.text("municipality")).orElse("");
        return told.isPresent() ? Optional.empty() : Optional.of(Flaw.FORMAT);
    }

    private Optional<Flaw> next(String row) {
        if (isEnded) {
            return Optional.of(Flaw.BEHIND);
        }
        Optional<Scalars> told = Scalars.of(row);
        if (told.filter(found -> found.hasOnly(Set.of("seal"), "lines")).isPresent()) {
            return last(told.get());
        }
        return told.filter(found -> found.hasOnly(LINE, "number"))
                .flatMap(ChainReader::line)
                .map(line -> add(line, told.get().text("seal")))
                .orElse(Optional.of(Flaw.TEXT));
    }

    private Optional<Flaw> last(Scalars row) {
        isEnded = row.number("lines") == lines && row.text("seal").equals(seal);
        return isEnded ? Optional.empty() : Optional.of(Flaw.END);
    }

    private Optional<Flaw> add(ChainLine line, String told) {
        if (!line.municipality().equals(municipality)) {
            return Optional.of(Flaw.MUNICIPALITY);
        }
        if (line.number() != lines + 1) {
            return Optional.of(Flaw.NUMBER);
        }
        if (!Link.after(seal, line).seal().equals(told)) {
            return Optional.of(Flaw.SEAL);
        }
        lines = line.number();
        seal = told;
        isNotedFound |= !noted.isEmpty() && seal.startsWith(noted);
        return Optional.empty();
    }

    private static Optional<ChainLine> line(Scalars row) {
        try {
            return Optional.of(
                    new ChainLine(
                            row.text("municipality"),
                            row.number("number"),
                            Instant.parse(row.text("time")),
                            row.text("actor"),
                            row.text("action"),
                            row.text("object"),
                            row.text("result"),
                            row.text("origin"),
                            row.text("node")));
        } catch (DateTimeParseException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

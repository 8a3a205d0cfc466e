// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Reader;
import java.util.Iterator;

/// Reads an election from a `.pb` file, the format in which cities share their participatory budgets, and reports
/// everything that is wrong with it at once.
///
/// The text is UTF-8 already made into characters; a byte order mark is skipped, every line end becomes a line feed. Sections META, PROJECTS and VOTES, in
/// this order; columns by name in any order; fields by `;` with CSV quotes, white space around them dropped; lists by
/// `,`; `None` is nothing. Points are whole numbers (`2.0` is 2); a project with zero points is not on the ballot. A
/// vote that names nothing is a vote. Amounts have at most two decimals, after a point or a comma.
///
/// Votes are never changed: a row whose choice is in doubt is an error in either strictness. Cost: one pass, memory for
/// the distinct ballots and one small object for each voter.
// Format: Faliszewski et al., "Participatory Budgeting: Data, Tools and Analysis", IJCAI 2023;
// https://pabulib.org/format
public final class PabulibReader {
    /// The longest field; a quote that is never closed runs into it.
    private static final int MOST_CHARACTERS = 1 << 22;

    private PabulibReader() {}

    /// Never throws on any text; the reader stays open.
    ///
    /// @throws java.io.UncheckedIOException when `in` itself cannot be read
    public static Reading read(Reader in, Strictness strictness) {
        Findings findings = new Findings(strictness);
        Sections sections = new Sections(findings);
        Row row = new Row();
        try {
            Iterator<Row> rows = rows(in, row);
            while (rows.hasNext()) {
                sections.take(rows.next());
            }
        } catch (CsvParseException e) {
            sections.breakOff(Fault.QUOTE_BROKEN, row.line());
        }
        return sections.end();
    }

    private static Iterator<Row> rows(Reader in, Row row) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .quoteCharacter('"')
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(MOST_CHARACTERS)
                .build(row, new MarkedReader(in))
                .iterator();
    }
}

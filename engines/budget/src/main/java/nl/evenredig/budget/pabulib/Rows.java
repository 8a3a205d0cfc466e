// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.io.IOException;

/// Writes rows of fields with `;`, each ended by a line feed, with quotes only where they are needed.
final class Rows {
    private final Appendable out;
    private boolean started;

    Rows(Appendable out) {
        this.out = out;
    }

    /// One more field of the row.
    Rows field(String text) throws IOException {
        if (started) {
            out.append(';');
        }
        started = true;
        if (needsQuotes(text)) {
            out.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            out.append(text);
        }
        return this;
    }

    void end() throws IOException {
        out.append('\n');
        started = false;
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == ';' || character == '"' || character == '\n' || character == '\r') {
                return true;
            }
        }
        return false;
    }
}

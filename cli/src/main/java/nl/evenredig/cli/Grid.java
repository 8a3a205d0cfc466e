// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Rows whose cells stand under each other: the first columns to the left, figures to the right.
final class Grid {
    private static final String GAP = "  ";
    private static final int LONGEST = 60;

    private final int leftColumns;
    private final List<String[]> rows = new ArrayList<>();

    Grid(int leftColumns) {
        this.leftColumns = leftColumns;
    }

    /// A name that leaves room for the figures.
    static String shortened(String name) {
        return width(name) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    void row(String... cells) {
        rows.add(cells);
    }

    void print(PrintWriter out) {
        int[] widths = new int[rows.getFirst().length];
        for (String[] cells : rows) {
            for (int i = 0; i < cells.length; i++) {
                widths[i] = Math.max(widths[i], width(cells[i]));
            }
        }
        for (String[] cells : rows) {
            out.println(line(cells, widths).stripTrailing());
        }
    }

    private String line(String[] cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String padding = " ".repeat(widths[i] - width(cells[i]));
            line.append(i == 0 ? "" : GAP);
            line.append(i < leftColumns ? cells[i] + padding : padding + cells[i]);
        }
        return line.toString();
    }

    /// How many places a text takes, when each character takes one.
    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}

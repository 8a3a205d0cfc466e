// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.picture;

import java.util.Arrays;
import java.util.Locale;
import nl.evenredig.telling.receipt.DrawReceipt;
import nl.evenredig.telling.words.Words;

/// Everyone's chance to be on a panel, from the smallest to the largest, beside what picking people one by one would give.
///
/// Needs texts of the bundle `draw`.
public final class ChanceCurve {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 304;
    private static final int LEFT = 72;
    private static final int TOP = 16;
    private static final int BOTTOM = 240;

    private final Words words;
    private final double[] chances;
    private final double[] others;
    private final double highest;

    private ChanceCurve(Words words, double[] chances, double[] others) {
        this.words = words;
        this.chances = chances;
        this.others = others;
        double most = Math.max(last(chances), last(others));
        highest = Math.max(0.05, Math.min(1, Math.ceil(most * 20) / 20));
    }

    /// @param greedy estimated chances under picking one by one
    public static ChanceCurve of(Words words, DrawReceipt receipt, double[] greedy) {
        double[] chances =
                receipt.chances().stream().mapToDouble(it -> it.approximate()).sorted().toArray();
        double[] others = greedy.clone();
        Arrays.sort(others);
        return new ChanceCurve(words, chances, others);
    }

    /// The picture as SVG.
    public String svg() {
        String label =
                words.say(
                        "draw.picture.chances",
                        chances.length,
                        percent(chances[0]),
                        percent(last(chances)),
                        percent(others[0]),
                        percent(last(others)));
        Drawing drawing = new Drawing("evn-chances", WIDTH, HEIGHT, label);
        for (int tick = 0; tick <= 4; tick++) {
            double value = highest * tick / 4;
            double y = y(value);
            drawing.path("evn-chances-rule", "M" + LEFT + " " + Drawing.number(y) + "H" + WIDTH);
            drawing.text("evn-chances-tick", LEFT - 8.0, y + 5, percent(value));
        }
        drawing.path("evn-chances-greedy", curve(others));
        drawing.path("evn-chances-fair", curve(chances));
        String people = words.say("draw.picture.people", chances.length);
        drawing.text("evn-chances-axis", LEFT, BOTTOM + 28.0, people);
        legend(drawing, "fair", LEFT);
        legend(drawing, "greedy", LEFT + 200);
        return drawing.done();
    }

    private void legend(Drawing drawing, String curve, int x) {
        double y = HEIGHT - 8.0;
        drawing.path("evn-chances-" + curve, "M" + x + " " + Drawing.number(y - 5) + "h24");
        drawing.text("evn-chances-axis", x + 32.0, y, words.say("draw.picture." + curve));
    }

    private double y(double chance) {
        return BOTTOM - (BOTTOM - TOP) * chance / highest;
    }

    private String curve(double[] sorted) {
        double step = (double) (WIDTH - LEFT) / sorted.length;
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < sorted.length; i++) {
            String y = Drawing.number(y(sorted[i]));
            if (i == 0) {
                path.append('M').append(LEFT).append(' ').append(y);
            } else if (sorted[i] != sorted[i - 1]) {
                path.append('V').append(y);
            }
            boolean isLast = i == sorted.length - 1;
            if (isLast || sorted[i] != sorted[i + 1]) {
                path.append('H').append(Drawing.number(LEFT + step * (i + 1)));
            }
        }
        return path.toString();
    }

    private static double last(double[] sorted) {
        return sorted[sorted.length - 1];
    }

    private String percent(double chance) {
        return words.say("draw.percent", String.format(locale(), "%.1f", 100 * chance));
    }

    private Locale locale() {
        return words.language();
    }
}

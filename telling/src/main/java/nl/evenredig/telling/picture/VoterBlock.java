// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.picture;

import nl.evenredig.budget.Outcome;
import nl.evenredig.telling.words.Words;

/// All voters as little bars in two rows: solid for who got a plan, dashed for who got none.
///
/// A bar is one voter, or a round number of voters ([#each]) when there are more than 120; whoever is left out is never
/// rounded away.
public final class VoterBlock {
    private static final int MOST_BARS = 120;
    private static final int ROW_HEIGHT = 26;
    private static final double BAR_HEIGHT = 22;

    private final Words words;
    private final Outcome outcome;

    private VoterBlock(Words words, Outcome outcome) {
        this.words = words;
        this.outcome = outcome;
    }

    public static VoterBlock of(Words words, Outcome outcome) {
        return new VoterBlock(words, outcome);
    }

    /// How many voters one bar stands for: 1, 2, 5, 10, 20, …
    public int each() {
        int[] steps = {1, 2, 5};
        long scale = 1;
        for (int i = 0; ; i++) {
            long each = steps[i % 3] * scale;
            if (bars(outcome.election().voters(), each) <= MOST_BARS) {
                return (int) each;
            }
            scale *= i % 3 == 2 ? 10 : 1;
        }
    }

    /// The block as SVG.
    ///
    /// @param width in pixels as shown
    public String svg(int width) {
        int voters = outcome.election().voters();
        int excluded = outcome.excluded();
        int bars = (int) bars(voters, each());
        int dashed = (int) bars(excluded, each());
        int columns = (bars + 1) / 2;
        double pitch = (double) width / columns;
        String label = words.say("budget.block", voters - excluded, voters, excluded);
        Drawing drawing = new Drawing("evn-voters", width, ROW_HEIGHT * (bars > 1 ? 2 : 1), label);
        StringBuilder solid = new StringBuilder();
        for (int i = 0; i < bars; i++) {
            double x = i % columns * pitch;
            double y = (i < columns ? 0 : ROW_HEIGHT);
            if (i < bars - dashed) {
                solid.append(bar(x, y + 1, pitch * 0.8));
            } else {
                drawing.box(
                        "evn-voters-out",
                        new Drawing.Box(
                                x + 1, y + 2, Math.max(1, pitch * 0.8 - 2), BAR_HEIGHT - 2));
            }
        }
        drawing.path("evn-voters-in", solid.toString());
        return drawing.done();
    }

    private static String bar(double x, double y, double width) {
        String across = Drawing.number(width);
        return "M%s %sh%sv%sh-%sz"
                .formatted(
                        Drawing.number(x),
                        Drawing.number(y),
                        across,
                        Drawing.number(BAR_HEIGHT),
                        across);
    }

    private static long bars(long voters, long each) {
        return (voters + each - 1) / each;
    }
}

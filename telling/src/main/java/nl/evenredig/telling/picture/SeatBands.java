// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import nl.evenredig.telling.receipt.DrawReceipt;
import nl.evenredig.telling.words.Words;

/// Who has how many of the seats, value by value: the band that the quota allows, the seats to be expected, and those an
/// equal chance for everyone who came forward would give.
///
/// Needs texts of the bundle `draw`.
public final class SeatBands {
    private static final int WIDTH = 640;
    private static final int LEFT = 240;
    private static final int ROW = 28;
    private static final int BAR = 14;

    /// Where the first value stands, under the legend.
    private static final double TOP = 36;

    private final Words words;
    private final DrawReceipt receipt;
    private final Pool pool;
    private final double unitsPerSeat;

    private SeatBands(Words words, DrawReceipt receipt) {
        this.words = words;
        this.receipt = receipt;
        pool = receipt.pool();
        int most = pool.quotas().stream().mapToInt(Quota::most).max().orElse(1);
        unitsPerSeat = (WIDTH - LEFT - 64.0) / Math.max(1, Math.min(most, pool.seats()));
    }

    /// Of the lottery in a receipt.
    public static SeatBands of(Words words, DrawReceipt receipt) {
        return new SeatBands(words, receipt);
    }

    /// The picture as SVG.
    public String svg() {
        List<Quota> quotas = pool.quotas();
        int height = quotas.size() * ROW + (int) TOP + 4;
        String label = words.say("draw.picture.seats", quotas.size(), pool.seats());
        Drawing drawing = new Drawing("evn-seats", WIDTH, height, label);
        Ratio[] expected = new Ratio[quotas.size()];
        int[] came = new int[quotas.size()];
        Arrays.fill(expected, Ratio.ZERO);
        for (int i = 0; i < pool.people().size(); i++) {
            for (int quota : pool.people().get(i).quotas()) {
                expected[quota] = expected[quota].plus(receipt.chances().get(i));
                came[quota]++;
            }
        }
        legend(drawing);
        for (int q = 0; q < quotas.size(); q++) {
            double even = (double) came[q] * pool.seats() / pool.people().size();
            row(drawing, q, expected[q].approximate(), even);
        }
        return drawing.done();
    }

    private void legend(Drawing drawing) {
        drawing.box("evn-seats-band", new Drawing.Box(8, 6, 20, BAR));
        drawing.text("evn-seats-key", 36, 18, words.say("draw.picture.quota"));
        drawing.box("evn-seats-expected", new Drawing.Box(150, 4, 3, BAR + 4.0));
        drawing.text("evn-seats-key", 162, 18, words.say("draw.picture.expected"));
        drawing.box("evn-seats-even", new Drawing.Box(350, 4, 3, BAR + 4.0));
        drawing.text("evn-seats-key", 362, 18, words.say("draw.picture.even"));
    }

    private void row(Drawing drawing, int place, double expected, double even) {
        Quota quota = pool.quotas().get(place);
        double y = TOP + place * (double) ROW;
        int most = Math.min(quota.most(), pool.seats());
        double width = Math.max(2, (most - quota.least()) * unitsPerSeat);
        double x = LEFT + quota.least() * unitsPerSeat;
        drawing.box("evn-seats-band", new Drawing.Box(x, y, width, BAR));
        mark(drawing, "evn-seats-even", even, y);
        mark(drawing, "evn-seats-expected", expected, y);
        String name = words.say("draw.picture.value", quota.feature(), quota.value());
        drawing.text("evn-seats-name", LEFT - 8.0, y + BAR - 2.0, name);
        String number = String.format(locale(), "%.1f", expected);
        drawing.text("evn-seats-number", WIDTH - 48.0, y + BAR - 2.0, number);
    }

    private void mark(Drawing drawing, String kind, double seats, double y) {
        double x = Math.min(WIDTH - 56.0, LEFT + seats * unitsPerSeat);
        drawing.box(kind, new Drawing.Box(x - 1.5, y - 2, 3, BAR + 4.0));
    }

    private Locale locale() {
        return words.language();
    }
}

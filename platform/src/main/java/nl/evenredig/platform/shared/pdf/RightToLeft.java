// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/// Cuts a paragraph into pieces that are each written in one direction (Unicode Standard Annex 9).
final class RightToLeft implements BidiSplitter {
    private final Bidi paragraph = new Bidi();

    @Override
    public void setParagraph(String text, byte direction) {
        byte level =
                switch (direction) {
                    case LTR -> Bidi.LTR;
                    case RTL -> Bidi.RTL;
                    default -> Bidi.LEVEL_DEFAULT_LTR;
                };
        paragraph.setPara(text, level, null);
    }

    @Override
    public int countTextRuns() {
        return paragraph.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int which) {
        BidiRun run = paragraph.getVisualRun(which);
        return new BidiTextRun(run.getStart(), run.getLength(), run.isOddRun() ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
        return switch (Bidi.getBaseDirection(text)) {
            case Bidi.LTR -> LTR;
            case Bidi.RTL -> RTL;
            default -> NEUTRAL;
        };
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/// Joins Arabic letters and puts what is written from right to left in the order in which it is drawn.
final class Letters implements BidiReorderer {
    private static final int JOINING =
            ArabicShaping.LETTERS_SHAPE
                    | ArabicShaping.TEXT_DIRECTION_LOGICAL
                    | ArabicShaping.LENGTH_GROW_SHRINK;
    private static final int PARTING =
            ArabicShaping.LETTERS_UNSHAPE
                    | ArabicShaping.TEXT_DIRECTION_LOGICAL
                    | ArabicShaping.LENGTH_GROW_SHRINK;

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    @Override
    public String shapeText(String text) {
        return shape(text, JOINING);
    }

    @Override
    public String deshapeText(String text) {
        return shape(text, PARTING);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String shape(String text, int how) {
        try {
            return new ArabicShaping(how).shape(text);
        } catch (ArabicShapingException _) {
            return text;
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is drawn is read back by a reader of such drawings.
final class QrTest {
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int SCALE = 8;

    @Test
    void aCameraReadsTheAddress() throws NotFoundException {
        String address = "https://havermonde.example/kennisatelier?code=K7PQ2D";
        Qr qr = Qr.of(address);
        int wide = qr.size() * SCALE;
        int[] pixels = new int[wide * wide];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher square = SQUARE.matcher(qr.path());
        while (square.find()) {
            int left = Integer.parseInt(square.group(1)) * SCALE;
            int top = Integer.parseInt(square.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * wide + left, y * wide + left + SCALE, 0);
            }
        }
        BinaryBitmap seen =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(wide, wide, pixels)));
        assertThat(new QRCodeMultiReader().decodeMultiple(seen))
                .singleElement()
                .satisfies(read -> assertThat(read.getText()).isEqualTo(address));
    }
}

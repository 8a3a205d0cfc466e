// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// An address for the camera of a phone, as the path of a drawing; `shared/qr` shows it.
///
/// @param size of the drawing, in squares, with the white edge that cameras need
/// @param path the dark squares, as the `d` of an SVG path
public record Qr(int size, String path) {
    private static final int EDGE = 4;

    /// The drawing of an address of at most a few hundred characters.
    public static Qr of(String address) {
        try {
            BitMatrix squares =
                    new QRCodeWriter()
                            .encode(
                                    address,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.MARGIN,
                                            EDGE,
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.M));
            return new Qr(squares.getWidth(), path(squares));
        } catch (WriterException e) {
            throw new IllegalArgumentException(
                    "Address must fit in a QR code, but has %d characters."
                            .formatted(address.length()),
                    e);
        }
    }

    private static String path(BitMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}

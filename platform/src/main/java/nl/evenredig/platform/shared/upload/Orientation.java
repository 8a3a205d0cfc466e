// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// How a camera was held, as it noted in the photo: 1 upright to 8 (CIPA DC-008, 4.6.5, tag 0x0112). That note goes with
/// all others, so the photo itself is turned.
record Orientation(int code) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /// Of a JPEG; upright when it does not say.
    static Orientation of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            return UPRIGHT;
        }
    }

    private static Orientation find(ByteBuffer jpeg) {
        jpeg.position(2);
        while ((jpeg.get() & 0xFF) == 0xFF) {
            int marker = jpeg.get() & 0xFF;
            int length = (jpeg.getShort() & 0xFFFF) - 2;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            if (marker == APP1 && isExif(jpeg)) {
                return read(jpeg.slice(jpeg.position() + 6, Math.max(0, length - 6)));
            }
            jpeg.position(jpeg.position() + length);
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer jpeg) {
        byte[] head = new byte[6];
        jpeg.get(jpeg.position(), head);
        return new String(head, StandardCharsets.ISO_8859_1).equals("Exif\0\0");
    }

    /// The first list of notes of a TIFF.
    private static Orientation read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = tiff.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = tiff.position() + i * ENTRY;
            int code = tiff.getShort(at + 8) & 0xFFFF;
            if ((tiff.getShort(at) & 0xFFFF) == TAG && code >= 1 && code <= 8) {
                return new Orientation(code);
            }
        }
        return UPRIGHT;
    }

    /// Whether width and height change places.
    boolean isTurned() {
        return code >= 5;
    }

    /// What puts a photo of this size upright.
    AffineTransform upright(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}

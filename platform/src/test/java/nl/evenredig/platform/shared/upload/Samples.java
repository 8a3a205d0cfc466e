// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Files to try uploads with.
final class Samples {
    private Samples() {}

    /// A photo, red at its top and blue below.
    static byte[] photo(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width, height / 2);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, height / 2, width, height - height / 2);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The same JPEG with the notes of a camera that was held on its side (orientation 6), and a place in them.
    static byte[] noted(byte[] jpeg) {
        byte[] place = "GPS 52.9925 6.5625".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer notes = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + place.length);
        notes.putShort((short) 0xFFE1).putShort((short) (notes.capacity() - 2));
        notes.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        notes.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        notes.putShort((short) 1);
        notes.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        notes.putInt(0).put(place);
        return joined(new byte[] {jpeg[0], jpeg[1]}, notes.array(), rest(jpeg, 2));
    }

    /// A small PNG that says it is very large.
    static byte[] bomb(int width, int height) {
        byte[] png = photo("png", 8, 8);
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return png;
    }

    static byte[] pdf(String inside) {
        return text("%PDF-1.7\n" + inside + "\ntrailer\n%%EOF\n");
    }

    static byte[] webm() {
        return joined(
                new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, 0x42, (byte) 0x82},
                text("webm"),
                new byte[300_000]);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    static byte[] rest(byte[] bytes, int from) {
        return java.util.Arrays.copyOfRange(bytes, from, bytes.length);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A photo, decoded and made anew: only its pixels go on, so nothing that was hidden in or behind them does, and no note
/// about where and when it was taken. Its size is known before anything is unpacked, and bounded.
final class Picture {
    private static final long MOST_PIXELS = 50_000_000;
    private static final int MOST_SIDE = 20_000;

    /// What is decoded at most along a side: larger photos are read with pixels left out.
    private static final int READ_SIDE = 4096;

    private static final int KEPT_SIDE = 2048;
    private static final float QUALITY = 0.85f;

    private Picture() {}

    static Inspection renew(FileType type, byte[] file) {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.media()).next();
        AtomicBoolean isCut = new AtomicBoolean();
        try (MemoryCacheImageInputStream input =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            reader.addIIOReadWarningListener(
                    (_, warning) -> isCut.compareAndSet(false, isOfCut(warning)));
            if (isTooLarge(reader)) {
                return new Inspection.Failed(Refusal.TOO_MANY_PIXELS);
            }
            BufferedImage read = read(reader);
            if (isCut.get()) {
                return new Inspection.Failed(Refusal.DAMAGED);
            }
            Orientation held = type == FileType.JPEG ? Orientation.of(file) : new Orientation(1);
            return new Inspection.Passed(FileType.JPEG, written(upright(read, held)));
        } catch (IOException | RuntimeException _) { // Decoders throw both at a damaged file.
            return new Inspection.Failed(Refusal.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /// Whether a reader warns that the end is missing; what else it warns of, cameras do often.
    private static boolean isOfCut(String warning) {
        return warning.contains("Truncated") || warning.contains("Premature");
    }

    private static boolean isTooLarge(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        return width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS;
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int side = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.ceilDiv(side, READ_SIDE);
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    /// Upright, no larger than what is kept, on white.
    private static BufferedImage upright(BufferedImage read, Orientation held) {
        int width = held.isTurned() ? read.getHeight() : read.getWidth();
        int height = held.isTurned() ? read.getWidth() : read.getHeight();
        double scale = Math.min(1, (double) KEPT_SIDE / Math.max(width, height));
        BufferedImage kept =
                new BufferedImage(
                        Math.max(1, (int) Math.round(width * scale)),
                        Math.max(1, (int) Math.round(height * scale)),
                        BufferedImage.TYPE_INT_RGB);
        AffineTransform placed = AffineTransform.getScaleInstance(scale, scale);
        placed.concatenate(held.upright(read.getWidth(), read.getHeight()));
        Graphics2D canvas = kept.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, kept.getWidth(), kept.getHeight());
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(read, placed, null);
        canvas.dispose();
        return kept;
    }

    private static byte[] written(BufferedImage kept) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(kept, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

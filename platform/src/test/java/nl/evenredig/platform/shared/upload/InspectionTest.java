// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody sends is what its bytes say; what is hidden in it stays behind.
class InspectionTest {
    private static Refusal refusal(FileKind kind, byte[] file) {
        return Inspection.of(kind, file) instanceof Inspection.Failed(Refusal why)
                ? why
                : missing();
    }

    private static Refusal missing() {
        throw new AssertionError("The file must be refused, but it was taken.");
    }

    private static byte[] taken(FileKind kind, byte[] file) {
        assertThat(Inspection.of(kind, file)).isInstanceOf(Inspection.Passed.class);
        return Inspection.of(kind, file) instanceof Inspection.Passed(_, byte[] content)
                ? content
                : new byte[0];
    }

    private static BufferedImage image(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void anEmptyFileIsRefused(FileKind kind) {
        assertThat(refusal(kind, new byte[0])).isEqualTo(Refusal.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<?xml version=\"1.0\"?><svg/>",
                "GIF89a<script>",
                "PK\u0003\u0004zip",
                "MZ program",
                "RIFF\0\0\0\0AVI ",
                "x"
            })
    void whatIsNotAskedForIsRefusedWhateverItIsCalled(String content) {
        for (FileKind kind : FileKind.values()) {
            assertThat(refusal(kind, Samples.text(content))).isEqualTo(Refusal.WRONG_TYPE);
        }
    }

    @Test
    void aWebpPhotoIsRefusedWithItsOwnReason() {
        byte[] webp = Samples.text("RIFF\0\0\0\0WEBPVP8 ");
        assertThat(refusal(FileKind.PHOTO, webp)).isEqualTo(Refusal.WEBP);
        assertThat(refusal(FileKind.VOICE, webp)).isEqualTo(Refusal.WRONG_TYPE);
    }

    @ParameterizedTest
    @CsvSource({"60000,60000", "20001,1", "1,20001", "8000,8000", "2147483647,2147483647"})
    void aPhotoThatUnpacksToTooMuchIsRefusedBeforeItIsUnpacked(int width, int height) {
        assertThat(refusal(FileKind.PHOTO, Samples.bomb(width, height)))
                .isIn(Refusal.TOO_MANY_PIXELS, Refusal.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aPhotoThatWasCutOffIsRefused(String format) {
        byte[] photo = Samples.photo(format, 600, 400);
        for (int part = 1; part < 4; part++) {
            byte[] cut = Arrays.copyOf(photo, photo.length * part / 4);
            assertThat(refusal(FileKind.PHOTO, cut)).isEqualTo(Refusal.DAMAGED);
        }
    }

    @Test
    void whatIsHiddenBehindAPhotoStaysBehind() {
        byte[] script = Samples.text("<script>alert(1)</script>");
        byte[] photo = taken(FileKind.PHOTO, Samples.joined(Samples.photo("jpeg", 40, 20), script));
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(FileType.of(photo)).contains(FileType.JPEG);
    }

    @Test
    void aPhotoIsTurnedUprightAndForgetsWhereItWasMade() throws IOException {
        byte[] held = Samples.noted(Samples.photo("jpeg", 40, 20));
        assertThat(new String(held, StandardCharsets.ISO_8859_1)).contains("GPS");
        byte[] photo = taken(FileKind.PHOTO, held);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        BufferedImage upright = image(photo);
        assertThat(upright.getWidth()).isEqualTo(20);
        assertThat(upright.getHeight()).isEqualTo(40);
        // Held a quarter turn to the left: what was on top comes to the right.
        assertThat(upright.getRGB(16, 20) >> 16 & 0xFF).isGreaterThan(200);
        assertThat(upright.getRGB(3, 20) & 0xFF).isGreaterThan(200);
    }

    @Test
    void aLargePhotoIsMadeSmaller() throws IOException {
        BufferedImage kept = image(taken(FileKind.PHOTO, Samples.photo("png", 5000, 2500)));
        assertThat(kept.getWidth()).isEqualTo(2048);
        assertThat(kept.getHeight()).isEqualTo(1024);
    }

    @Test
    void aPdfMustBeWhole() {
        byte[] pdf = Samples.pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>");
        assertThat(taken(FileKind.DOCUMENT, pdf)).isEqualTo(pdf);
        assertThat(refusal(FileKind.DOCUMENT, Arrays.copyOf(pdf, pdf.length / 2)))
                .isEqualTo(Refusal.DAMAGED);
        assertThat(refusal(FileKind.DOCUMENT, Samples.joined(Samples.text("<html>"), pdf)))
                .isEqualTo(Refusal.WRONG_TYPE);
    }

    @Test
    void everySoundThatABrowserRecordsIsTaken() {
        taken(FileKind.VOICE, Samples.webm());
        taken(FileKind.VOICE, Samples.text("OggS\0\u0002"));
        taken(FileKind.VOICE, Samples.text("\0\0\0 ftypM4A "));
        taken(FileKind.VOICE, Samples.text("ID3\u0004\0"));
        taken(FileKind.VOICE, Samples.text("\u00FF\u00FB\u0090d"));
        taken(FileKind.VOICE, Samples.text("RIFF\0\0\0\0WAVEfmt "));
        assertThat(refusal(FileKind.VOICE, Samples.text("\u00FF\u00FB\u00F0d")))
                .isEqualTo(Refusal.WRONG_TYPE);
    }

    @Test
    void everyKindHasItsOwnBound() {
        byte[] tooLarge = new byte[15_000_001];
        assertThat(refusal(FileKind.PHOTO, tooLarge)).isEqualTo(Refusal.TOO_LARGE);
        assertThat(refusal(FileKind.VOICE, tooLarge)).isEqualTo(Refusal.TOO_LARGE);
        assertThat(refusal(FileKind.DOCUMENT, new byte[10_000_001])).isEqualTo(Refusal.TOO_LARGE);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Makes a tagged PDF (PDF/UA-1, ISO 14289-1) from a template: headings, lists and tables are marked, so that it can be
/// read aloud. The template is well-formed XHTML; its style sheet is `pdf/print.css`. Nothing is fetched from anywhere.
///
/// Our fonts go along: Latin and Arabic letters, Arabic ones joined and from right to left. Other scripts it cannot write:
/// their letters come out as `#`. It does not hyphenate. It cannot draw what needs a browser, such as a grid.
@Component
public class Pdf {
    private static final String FOLDER = "pdf/";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /// What XML 1.0 cannot hold, section 2.2.
    private static final Pattern UNWRITABLE =
            Pattern.compile(
                    "[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Templates templates;
    private final Map<String, byte[]> files = new HashMap<>();

    Pdf(Templates templates) {
        this.templates = templates;
        for (String file : fontFiles()) {
            files.put(file, read(file));
        }
        files.put("print.css", read("print.css"));
    }

    /// Writes a template as a PDF.
    ///
    /// @param template as a page handler would return it
    /// @param shown what it asks for besides the `page`
    public byte[] of(String template, Map<String, Object> shown, Page page) {
        Map<String, @Nullable Object> all = new HashMap<>(shown);
        all.put("page", page);
        StringOutput html = new StringOutput();
        templates.write(template, all, html);
        return of(html.toString(), page.language().isTurned());
    }

    /// The file as the answer to a request.
    ///
    /// @param name what it is called, without `.pdf`
    public ResponseEntity<byte[]> answer(
            String name, String template, Map<String, Object> shown, Page page) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(of(template, shown, page));
    }

    byte[] of(String html, boolean isTurned) {
        String style = new String(file("print.css"), StandardCharsets.UTF_8);
        String whole =
                UNWRITABLE
                        .matcher(html)
                        .replaceAll("")
                        .replace("</head>", "<style>" + style + "</style></head>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(RightToLeft::new)
                .useUnicodeBidiReorderer(new Letters())
                .defaultTextDirection(isTurned ? TextDirection.RTL : TextDirection.LTR)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(whole, null)
                .withProducer("Evenredig")
                .toStream(bytes);
        fonts(builder);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fonts(PdfRendererBuilder builder) {
        font(builder, "source-sans-3-400.ttf", "latin", NORMAL);
        font(builder, "source-sans-3-700.ttf", "latin", BOLD);
        font(builder, "noto-sans-arabic-400.ttf", "arabic", NORMAL);
        font(builder, "noto-sans-arabic-700.ttf", "arabic", BOLD);
    }

    private void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(
                () -> new java.io.ByteArrayInputStream(file(file)),
                family,
                weight,
                FontStyle.NORMAL,
                true);
    }

    private static List<String> fontFiles() {
        return List.of(
                "source-sans-3-400.ttf",
                "source-sans-3-700.ttf",
                "noto-sans-arabic-400.ttf",
                "noto-sans-arabic-700.ttf");
    }

    private byte[] file(String name) {
        return java.util.Objects.requireNonNull(files.get(name));
    }

    private static byte[] read(String file) {
        try (InputStream stream = new ClassPathResource(FOLDER + file).getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// What comes out can be read aloud: it has a title, a language, headings, lists and tables.
@SpringBootTest
final class PdfTest {
    private static final String DUTCH =
            """
            <!DOCTYPE html>
            <html lang="nl" dir="ltr"><head><title>Een verslag</title></head>
            <body><h1>Een verslag</h1><h2>Wat er misgaat</h2><p>Brieven zijn lang. Işık &amp; Żuk.</p>
            <ul><li>Bel eens</li></ul>
            <table><thead><tr><th>Partij</th></tr></thead><tbody><tr><td>Gemeente</td></tr></tbody></table>
            <img src="https://example.org/elders.png" alt="Elders"/></body></html>
            """;

    @Autowired private Pdf pdf;

    @Test
    void aPageIsTaggedAndHasATitleALanguageAndHeadings() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.of(DUTCH, false))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Een verslag");
            assertThat(document.getDocumentCatalog().getMetadata().createInputStream())
                    .asString(java.nio.charset.StandardCharsets.UTF_8)
                    .contains("pdfuaid");
            assertThat(tags(document)).contains("H1", "H2", "P", "L", "LI", "Table", "TH");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Brieven zijn lang. Işık & Żuk.");
        }
    }

    @Test
    void arabicIsJoinedAndReadFromTheRight() throws IOException {
        String html =
                "<html lang=\"ar\" dir=\"rtl\"><head><title>تقرير</title></head>"
                        + "<body><h1>تقرير الورشة</h1></body></html>";
        try (PDDocument document = Loader.loadPDF(pdf.of(html, true))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            String text = new PDFTextStripper().getText(document);
            assertThat(text).doesNotContain("#");
            // The font draws both letters yeh in the middle of a word alike; a reader gets the
            // Persian one.
            String read =
                    Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u06CC', '\u064A');
            assertThat(read).contains("تقرير");
        }
    }

    private static List<String> tags(PDDocument document) {
        List<String> tags = new ArrayList<>();
        gather(document.getDocumentCatalog().getStructureTreeRoot(), tags);
        return tags;
    }

    private static void gather(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                gather(element, tags);
            }
        }
    }
}

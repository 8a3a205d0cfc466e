// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Looks for what keeps people out of a page, with axe-core. Its script is put into a page once, however often the page
/// is looked at, and it only tells what is wrong: that makes a look a third as long as with its own builder.
final class Axe {
    private static final String SCRIPT = script();
    private static final String IS_THERE = "typeof window.axe === 'object'";
    private static final String LOOK =
            """
            () => axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                resultTypes: ['violations'],
                selectors: false
            }).then(found => found.violations.flatMap(
                rule => rule.nodes.map(node => rule.id + ': ' + node.html)))
            """;

    private Axe() {}

    /// Everything that is wrong with the page as it stands: the rule, and the piece of the page.
    static List<String> faults(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate(IS_THERE))) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(LOOK)).stream().map(Object::toString).toList();
    }

    private static String script() {
        try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (file == null) {
                throw new IllegalStateException("axe.min.js must be in the jar of axe-core.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

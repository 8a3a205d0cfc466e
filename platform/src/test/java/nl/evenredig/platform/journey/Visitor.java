// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Someone with a browser. Every page that is opened is checked: it answers as expected, axe finds nothing on it, it
/// does not scroll sideways, and the browser complains about nothing. A picture of it stays in `target/screens`.
public final class Visitor implements AutoCloseable {
    private static final int HEIGHT = 900;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final RunningTown town;
    private final Reader reader;
    private final BrowserContext window;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(RunningTown town, Browser browser, Reader reader) {
        this.town = town;
        this.reader = reader;
        window =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(reader.width(), HEIGHT)
                                .setJavaScriptEnabled(reader.hasScript()));
        page = window.newPage();
        page.onConsoleMessage(message -> {
            boolean isGrave = message.type().equals("error") || message.type().equals("warning");
            if (isGrave && isOurs()) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /// The page as it stands, to read and to click.
    public Page page() {
        return page;
    }

    /// Opens one of our pages, by its Dutch address, in the reader's language.
    public Visitor opens(String path) {
        Response response = page.navigate(town.address(reader.address(path)));
        assertThat(response.status()).as(path).isEqualTo(200);
        return sees();
    }

    /// Opens an address where something goes wrong.
    public Visitor meets(int status, String path) {
        Response response = page.navigate(town.address(reader.address(path)));
        assertThat(response.status()).as(path).isEqualTo(status);
        complaints.removeIf(complaint -> complaint.contains("status of " + status));
        return sees();
    }

    /// Checks the page that is open, however the reader got there.
    public Visitor sees() {
        String path = page.url().substring(town.address("").length());
        if (reader.hasScript()) {
            assertThat(sidewaysScroll()).as("sideways scroll of " + path).isZero();
            assertThat(faults()).as(path).isEmpty();
        }
        String name = path.replaceAll("[^a-zA-Z0-9-]+", "_");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screens", reader.label() + name + ".png"))
                        .setFullPage(true));
        assertThat(complaints).as(path).isEmpty();
        return this;
    }

    /// Not a page of another site, where a visitor may come on the way.
    private boolean isOurs() {
        return page.url().startsWith(town.address("/"));
    }

    private int sidewaysScroll() {
        return (int)
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private List<String> faults() {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule ->
                                rule.getNodes().stream()
                                        .map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
    }

    @Override
    public void close() {
        window.close();
    }
}

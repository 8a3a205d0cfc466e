// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Someone with a browser. What they open answers as expected; what they look at has nothing that axe finds, does not
/// scroll sideways, leaves checking to us, and gives the browser nothing to complain about.
///
/// The crawl looks at all pages as they open. A journey looks again where something happened on one.
///
/// Pictures cost more than all checks together. The crawl leaves them in `target/screens`; with
/// `-Devenredig.screens=all` every journey does, with `none` nobody.
public final class Visitor implements AutoCloseable {
    private static final String SCREENS = System.getProperty("evenredig.screens", "crawl");
    private static final int HEIGHT = 900;
    private static final int QUALITY = 70;

    /// What the browser says when a test takes its network away; whether the page bears it is for that test to see.
    private static final String WITHOUT_NETWORK = "net::ERR_INTERNET_DISCONNECTED";

    /// Forms in which the browser would say what is wrong before we can, in its own words and one thing at a time.
    private static final String CHECKED_BY_THE_BROWSER =
            """
            () => [...document.forms].filter(form => !form.noValidate && [...form.elements].some(
                field => field.required || field.pattern
                    || ['email', 'url', 'date', 'number'].includes(field.type)))
                .map(form => form.outerHTML.slice(0, 120))
            """;

    /// On a page that scrolls sideways: how far, and which elements and words stick out.
    private static final String STICKS_OUT =
            """
            () => {
                const page = document.documentElement;
                const wide = page.clientWidth;
                const isOut = (place) => place.width > 0 && (place.left < 0 || place.right > wide);
                const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                const out = [...document.body.querySelectorAll('*')]
                    .filter(one => isOut(one.getBoundingClientRect()))
                    .map(one => one.outerHTML.slice(0, 120));
                const range = document.createRange();
                while (words.nextNode()) {
                    range.selectNodeContents(words.currentNode);
                    if ([...range.getClientRects()].some(isOut)) {
                        out.push(words.currentNode.data);
                    }
                }
                return page.scrollWidth <= wide ? [] : [page.scrollWidth - wide, ...out];
            }
            """;

    private final RunningTown town;
    private final BrowserContext window;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private Reader reader;

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
            if (isGrave && isOurs() && !message.text().contains(WITHOUT_NETWORK)) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /// The page as it stands, to read and to click.
    public Page page() {
        return page;
    }

    /// The same window, from now on in another language or of another width.
    Visitor now(Reader other) {
        if (other.width() != reader.width()) {
            page.setViewportSize(other.width(), HEIGHT);
        }
        reader = other;
        return this;
    }

    /// Comes in through the demo door, as the persona whose name begins so.
    public Visitor enters(String name) {
        page.navigate(town.address(reader.address("/demo/personen")));
        page.locator("main li", new Page.LocatorOptions().setHasText(name))
                .locator("button")
                .click();
        page.waitForURL("**/mijn");
        return this;
    }

    /// Opens one of our pages, by its Dutch address, in the reader's language. How it looks is for the crawl to say.
    public Visitor opens(String path) {
        return meets(200, path);
    }

    /// Opens an address that answers so.
    public Visitor meets(int status, String path) {
        Response response = page.navigate(town.address(reader.address(path)));
        assertThat(response.status()).as(path).isEqualTo(status);
        complaints.removeIf(complaint -> complaint.contains("status of " + status));
        return this;
    }

    /// Checks the page that is open, however the reader got there.
    public Visitor sees() {
        String path = looks();
        if (SCREENS.equals("all")) {
            draws(reader.label() + name(path));
        }
        return this;
    }

    /// Checks the page that is open, and leaves a picture of it.
    ///
    /// @param state what makes it differ from other pictures of the same page; may be empty
    void shows(String state) {
        String path = looks();
        if (!SCREENS.equals("none")) {
            draws(reader.label() + name(path + state));
        }
    }

    private String looks() {
        String path = page.url().substring(town.address("").length());
        // A page that went on by itself may be there before its styles.
        page.waitForLoadState();
        if (reader.hasScript()) {
            assertThat((List<?>) page.evaluate(STICKS_OUT)).as("sideways " + path).isEmpty();
            assertThat((List<?>) page.evaluate(CHECKED_BY_THE_BROWSER)).as(path).isEmpty();
            assertThat(Axe.faults(page)).as(path).isEmpty();
        }
        assertThat(complaints).as(path).isEmpty();
        return path;
    }

    private void draws(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screens", name + ".jpg"))
                        .setType(ScreenshotType.JPEG)
                        .setQuality(QUALITY)
                        .setFullPage(true));
    }

    private static String name(String path) {
        return path.replaceAll("[^a-zA-Z0-9-]+", "_");
    }

    /// Not a page of another site, where a visitor may come on the way.
    private boolean isOurs() {
        return page.url().startsWith(town.address("/"));
    }

    @Override
    public void close() {
        window.close();
    }
}

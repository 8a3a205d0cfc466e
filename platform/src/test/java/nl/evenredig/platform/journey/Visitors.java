// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One Chromium, from which any number of visitors look at the town.
public final class Visitors implements AutoCloseable {
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    // A microphone that beeps, and nobody who must be asked for it.
                    "--use-fake-device-for-media-stream",
                    "--use-fake-ui-for-media-stream");

    private final RunningTown town;
    private final Playwright playwright;
    private final Browser browser;

    Visitors(RunningTown town) {
        this.town = town;
        Path chromium = Path.of(System.getProperty("evenredig.chromium", "/usr/bin/chromium"));
        assumeTrue(Files.isExecutable(chromium), () -> "Install Chromium: no " + chromium + ".");
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium)
                                        .setArgs(QUIET));
    }

    /// Someone who reads in this language on a screen this wide.
    public Visitor visitor(Reader reader) {
        return new Visitor(town, browser, reader);
    }

    /// Somebody who came in as this persona; nobody in particular when it has no name.
    public Visitor entered(String name) {
        Visitor visitor = visitor(Reader.atDesk());
        return name.isEmpty() ? visitor : visitor.enters(name);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

package nl.aantafel.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser of all journeys: the machine's own Chromium, without a window and without calling home. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of(System.getProperty("aantafel.chromium", "/usr/bin/chromium"));
    private static final List<String> SETTINGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException("The browser tests need Chromium at " + PROGRAM
                    + ": install it (apt-get install chromium) or name another with -Daantafel.chromium=PATH.");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setHeadless(true)
                        .setArgs(SETTINGS));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}

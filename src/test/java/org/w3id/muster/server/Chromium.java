package org.w3id.muster.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium with axe, for the tests of the pages. Where it is not installed they are left out, and one line says so. */
final class Chromium implements AutoCloseable {

    private static final String AXE = "async () => { document.querySelectorAll('details').forEach(d => d.open = true);"
            + " const found = await axe.run(document, { resultTypes: ['violations'],"
            + " rules: { 'target-size': { enabled: true } } });"
            + " return found.violations.map(v => v.id + ': ' + v.nodes.slice(0, 2).map(n => n.html.slice(0, 160) + ' '"
            + " + n.failureSummary.replace(/\\s+/g, ' ')).join(' | ')).join('\\n'); }";

    private final Playwright playwright;
    private final Browser browser;
    private final String axe;

    private Chromium(Path executable) {
        axe = axe();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    /** Starts the browser, or leaves the test out. */
    static Chromium start(Class<?> test) {
        Optional<Path> executable = executable();
        if (executable.isEmpty()) {
            System.err.println(test.getSimpleName() + " left out: no Chromium in /usr/bin (apt install chromium).");
        }
        assumeTrue(executable.isPresent(), "no Chromium");
        return new Chromium(executable.get());
    }

    static Optional<Path> executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
                .filter(Files::isExecutable).findFirst();
    }

    private static String axe() {
        try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BrowserContext context(Look look) {
        return browser.newContext(look.options());
    }

    /** What the pages of a tab complain of from now on, and whom they ask besides this site; the list grows. */
    static List<String> complaints(Page page, String site) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(site)) {
                complaints.add("asked for " + request.url());
            }
        });
        return complaints;
    }

    /** What is wrong with the page as it stands: what scrolls sideways, and what axe finds where scripts run. */
    List<String> faults(Page page, Look look) {
        List<String> faults = new ArrayList<>();
        int overflow = ((Number) page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
        if (overflow > 0) {
            faults.add("scrolls sideways by " + overflow + ": " + page.evaluate(
                    "() => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
                            + ".slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')"));
        }
        if (look.scripts()) {
            page.evaluate(axe);
            faults.add((String) page.evaluate(AXE));
        } else if (!page.locator("h1").first().isVisible()) {
            faults.add("cannot be read without scripts");
        }
        faults.removeIf(String::isEmpty);
        return faults;
    }

    @Override
    public void close() {
        playwright.close();
    }
}

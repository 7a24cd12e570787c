package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of page in Chromium: no fault that axe knows, no error on the console, nothing asked of anybody else, and on
 * a phone nothing to scroll sideways. Width, scripts and colours are combined in pairs; with {@code -Pfull} each with
 * each. Without Chromium the tests are left out, and one line says so.
 */
class PagesInBrowserTest {

    private static final List<String> KINDS = List.of("", "query", "sparql", "cookbook", "search?q=camp",
            "nothing/here", "doc/person/andrei-vlasov",
            "doc/person/yakov-dzhugashvili", "doc/person/ivan-shepetov", "doc/unit/vlasov-army",
            "doc/organization/nkvd", "doc/site/sachsenhausen-special-camp", "doc/site/soviet-filtration-camps",
            "doc/group/soviet-captives-of-the-wehrmacht", "doc/event/katyn-massacre", "doc/event/world-war-ii",
            "doc/place/kharkov", "doc/legal-act/geneva-convention-1929-prisoners",
            "doc/legal-act/hdrsi-2014/prisoners-of-war-soviet/geneva-convention", "doc/source/hdrsi-2014",
            "doc/entry/hdrsi-2014/prisoners-of-war-soviet", "doc/segment/hdrsi-2014/prisoners-of-war-soviet/s03",
            "doc/death/hdrsi-2014/prisoners-of-war-soviet/c009",
            "doc/observation/hdrsi-2014/prisoners-of-war-soviet/c001",
            "map", "map?from=1941&to=1943", "timeline", "timeline?account=Death", "overviews", "doc/place/hammelburg",
            "doc/site/sachsenhausen", "concept/penalty/death", "concept/penalty", "ontology", "api", "figures",
            "disagreements", "edition", "editorial-rules");

    private static final int PHONE = 360;
    private static final int DESK = 1280;

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;
    private static @Nullable MusterServer server;
    private static String axe = "";

    /** How a page is looked at. */
    record Look(int width, boolean scripts, boolean dark, String language) {

        /** Each width, way and colour beside each of the others, and each language on a phone. */
        static final List<Look> PAIRWISE = List.of(new Look(PHONE, true, false, "ru"),
                new Look(PHONE, false, true, "en"), new Look(DESK, true, true, "en"),
                new Look(DESK, false, false, "ru"), new Look(PHONE, true, true, "de"));

        static final List<Look> ALL = Stream.of(PHONE, DESK)
                .flatMap(width -> Stream.of(true, false).flatMap(scripts -> Stream.of(true, false)
                        .flatMap(dark -> Stream.of("en", "ru", "de")
                                .map(language -> new Look(width, scripts, dark, language)))))
                .toList();
    }

    @BeforeAll
    static void start() throws IOException {
        Path chromium = chromium();
        if (chromium == null) {
            System.err.println("PagesInBrowserTest left out: no Chromium in /usr/bin (apt install chromium).");
        }
        assumeTrue(chromium != null, "no Chromium");
        try (InputStream script = PagesInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
        server = CuratedEdition.serveWithCookbook();
    }

    private static @Nullable Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
                .filter(Files::isExecutable).findFirst().orElse(null);
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (server != null) {
            server.close();
        }
    }

    static List<Look> looks() {
        return Boolean.getBoolean("muster.full") ? Look.ALL : Look.PAIRWISE;
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pagesAreAccessibleQuietAndFit(Look look) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = browser().newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), 800).setJavaScriptEnabled(look.scripts())
                .setLocale(look.language()).setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT))) {
            Page page = context.newPage();
            List<String> console = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    console.add(message.text());
                }
            });
            page.onPageError(console::add);
            String base = url();
            page.onRequest(request -> {
                if (!request.url().startsWith(base)) {
                    console.add("asked for " + request.url());
                }
            });
            for (String kind : KINDS) {
                page.navigate(base + kind);
                for (String fault : faults(page, look)) {
                    faults.add("/" + kind + ": " + fault);
                }
                console.stream().filter(message -> !kind.equals("nothing/here") || !message.contains("404"))
                        .forEach(message -> faults.add("/" + kind + " console: " + message));
                console.clear();
            }
        }
        assertEquals(List.of(), faults, () -> look + ":\n" + String.join("\n", faults));
    }

    /** Places with a number: an answer that fits each view. */
    private static final String PLACES = """
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            SELECT ?place ?wkt ?letters { ?place geo:hasGeometry/geo:asWKT ?wkt BIND(STRLEN(STR(?place)) AS ?letters) }""";

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void theEditorShowsAnAnswerAsTableMapAndChart(int width) {
        try (BrowserContext context = browser().newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 800).setLocale("ru"))) {
            Page page = context.newPage();
            page.navigate(url() + "sparql#query=" + Client.encoded(PLACES));
            Locator result = page.locator("#result");
            result.locator("tbody tr").first().waitFor();
            int rows = result.locator("tbody tr").count();
            assertTrue(rows > 5 && result.locator("a[href^='/doc/place/']").count() > 0, result.innerHTML());
            result.getByText("Карта", new Locator.GetByTextOptions().setExact(true)).click();
            result.locator("svg.map .map-found").first().waitFor();
            assertEquals(rows, result.locator("svg.map a.map-mark").count());
            assertTrue(result.locator("svg.map .map-land").count() > 0, "there is land below");
            Look look = new Look(width, true, false, "ru");
            assertEquals(List.of(), faults(page, look), "the map");
            result.getByText("Диаграмма", new Locator.GetByTextOptions().setExact(true)).click();
            assertEquals(rows, result.locator("svg.chart rect").count());
            assertEquals(List.of(), faults(page, look), "the chart");
        }
    }

    private static List<String> faults(Page page, Look look) {
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
            faults.add((String) page
                    .evaluate("async () => { document.querySelectorAll('details').forEach(d => d.open = true);"
                            + " const found = await axe.run(document, { resultTypes: ['violations'],"
                            + " rules: { 'target-size': { enabled: true } } });"
                            + " return found.violations.map(v => v.id + ': ' + v.nodes.slice(0, 2).map(n => n.html.slice(0, 160) + ' '"
                            + " + n.failureSummary.replace(/\\s+/g, ' ')).join(' | ')).join('\\n'); }"));
        } else {
            assertTrue(page.locator("h1").first().isVisible(), "readable without scripts");
        }
        faults.removeIf(String::isEmpty);
        return faults;
    }

    private static Browser browser() {
        if (browser == null) {
            throw new IllegalStateException("the browser was not started");
        }
        return browser;
    }

    private static String url() {
        if (server == null) {
            throw new IllegalStateException("the server was not started");
        }
        return server.url();
    }
}

package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page in Chromium: no fault that axe knows, no error on the console, nothing asked of anybody else, and on
 * a phone nothing to scroll sideways. Width, scripts and colours are combined in pairs, of which each page is
 * seen in two; with {@code -Pfull} each with each. Without Chromium the tests are left out, and one line says so.
 */
@Tag("browser")
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

    private static @Nullable Chromium chromium;
    private static @Nullable MusterServer server;

    @BeforeAll
    static void start() {
        chromium = Chromium.start(PagesInBrowserTest.class);
        server = CuratedEdition.serveWithCookbook();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }

    static List<Look> looks() {
        return Look.chosen();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pagesAreAccessibleQuietAndFit(Look look) {
        List<String> faults = new ArrayList<>();
        Chromium browser = Objects.requireNonNull(chromium);
        String site = Objects.requireNonNull(server).url();
        try (BrowserContext context = browser.context(look)) {
            Page page = context.newPage();
            List<String> complaints = Chromium.complaints(page, site);
            for (String kind : look.of(KINDS)) {
                page.navigate(site + kind);
                browser.faults(page, look).forEach(fault -> faults.add("/" + kind + ": " + fault));
                complaints.stream().filter(message -> !kind.equals("nothing/here") || !message.contains("404"))
                        .forEach(message -> faults.add("/" + kind + " console: " + message));
                complaints.clear();
            }
        }
        assertEquals(List.of(), faults, () -> look + ":\n" + String.join("\n", faults));
    }
}

package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts add to the pages, by mouse and by keyboard, in Chromium; axe looks at each state. */
@Tag("browser")
class ScriptsInBrowserTest {

    /** Places with a number: an answer that fits each view. */
    private static final String PLACES = """
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            SELECT ?place ?wkt ?letters { ?place geo:hasGeometry/geo:asWKT ?wkt BIND(STRLEN(STR(?place)) AS ?letters) }""";

    private static @Nullable Chromium chromium;
    private static @Nullable MusterServer server;

    @BeforeAll
    static void start() {
        chromium = Chromium.start(ScriptsInBrowserTest.class);
        server = CuratedEdition.serve();
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

    private static Chromium browser() {
        return Objects.requireNonNull(chromium);
    }

    private static String site() {
        return Objects.requireNonNull(server).url();
    }

    private static Locator labelled(Locator within, String text) {
        return within.getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.PHONE, Look.DESK})
    void theEditorShowsAnAnswerAsTableMapAndChart(int width) {
        Look look = new Look(width, true, false, "ru");
        try (BrowserContext context = browser().context(look)) {
            Page page = context.newPage();
            List<String> complaints = Chromium.complaints(page, site());
            page.navigate(site() + "sparql#query=" + Client.encoded(PLACES));
            Locator result = page.locator("#result");
            result.locator("tbody tr").first().waitFor();
            int rows = result.locator("tbody tr").count();
            assertTrue(rows > 5 && result.locator("a[href^='/doc/place/']").count() > 0, result.innerHTML());
            labelled(result, "Карта").click();
            result.locator("svg.map .map-found").first().waitFor();
            assertEquals(rows, result.locator("svg.map a.map-mark").count());
            assertTrue(result.locator("svg.map .map-land").count() > 0, "there is land below");
            assertEquals(List.of(), browser().faults(page, look), "the map");
            labelled(result, "Диаграмма").click();
            assertEquals(rows, result.locator("svg.chart rect").count());
            assertEquals(List.of(), browser().faults(page, look), "the chart");
            assertEquals(List.of(), complaints);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.PHONE, Look.DESK})
    void aNoteOpensBesideItsNumberAndEscapeLeadsBack(int width) {
        Look look = new Look(width, true, true, "en");
        try (BrowserContext context = browser().context(look)) {
            Page page = context.newPage();
            List<String> complaints = Chromium.complaints(page, site());
            page.navigate(site() + "doc/person/andrei-vlasov");
            Locator mark = page.locator(".lede .marks a").nth(1);
            mark.focus();
            page.keyboard().press("Enter");
            Locator opened = page.getByRole(AriaRole.DIALOG);
            opened.waitFor();
            String note = page.locator(mark.getAttribute("href") + " .where").innerText();
            assertTrue(opened.innerText().contains(note), opened::innerText);
            assertTrue(page.url().endsWith("andrei-vlasov"), "the page stays where it is");
            assertEquals(List.of(), browser().faults(page, look), "with the note");
            page.keyboard().press("Escape");
            assertEquals(0, opened.count());
            assertEquals(mark.getAttribute("href"), page.evaluate("() => document.activeElement.hash"));
            mark.click();
            labelled(opened, "↓ Sources").click();
            assertTrue(page.url().endsWith(mark.getAttribute("href")), "and a link leads to all the notes");
            assertEquals(List.of(), complaints);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.PHONE, Look.DESK})
    void aFieldProposesWhatIsMeantAndTheKeysLeadThere(int width) {
        Look look = new Look(width, true, false, "en");
        try (BrowserContext context = browser().context(look)) {
            Page page = context.newPage();
            List<String> complaints = Chromium.complaints(page, site());
            page.navigate(site() + "doc/site/sachsenhausen?lang=ru");
            Locator field = page.getByRole(AriaRole.COMBOBOX);
            field.pressSequentially("wlass");
            Locator options = page.getByRole(AriaRole.OPTION);
            options.first().waitFor();
            assertEquals("true", field.getAttribute("aria-expanded"));
            assertTrue(options.first().innerText().contains("Власов"), options.first()::innerText);
            page.keyboard().press("ArrowDown");
            assertEquals(field.getAttribute("aria-activedescendant"), options.first().getAttribute("id"));
            assertEquals(List.of(), browser().faults(page, look), "with the list");
            page.keyboard().press("Escape");
            assertEquals("false", field.getAttribute("aria-expanded"));
            field.fill("");
            field.pressSequentially("андрей власов");
            options.first().waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/doc/person/andrei-vlasov?lang=ru");
            page.getByRole(AriaRole.COMBOBOX).fill("сталин");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?lang=ru&q=*");
            assertEquals(List.of(), complaints);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "doc/site/sachsenhausen"})
    void aMapIsMadeLargerByKeysAndButtons(String address) {
        try (BrowserContext context = browser().context(new Look(Look.DESK, true, false, "en"))) {
            Page page = context.newPage();
            page.navigate(site() + address);
            Locator map = page.locator("svg.map").first();
            String whole = map.getAttribute("viewBox");
            map.focus();
            page.keyboard().press("+");
            String larger = map.getAttribute("viewBox");
            page.keyboard().press("ArrowRight");
            assertFalse(List.of(whole, larger).contains(map.getAttribute("viewBox")), "moved");
            page.keyboard().press("0");
            assertEquals(whole, map.getAttribute("viewBox"));
            page.getByLabel("Larger").click();
            assertEquals(larger, map.getAttribute("viewBox"));
        }
    }
}

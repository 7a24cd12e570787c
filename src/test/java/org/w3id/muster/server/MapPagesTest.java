package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The maps in the pages of things, on the curated edition. */
class MapPagesTest {

    private static MusterServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = CuratedEdition.serve();
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"doc/place/hammelburg,map-settlement", "doc/site/sachsenhausen,map-site",
            "doc/person/yakov-dzhugashvili,map-settlement"})
    void whatHasCoordinatesIsDrawnWithItsPrecisionAndItsSource(String path, String sign) {
        String page = page(path);
        String map = section(page);
        assertTrue(map.contains("<circle class=\"" + sign + "\""), map);
        assertTrue(map.contains("° N, "), "the coordinates stand beside the map");
        assertTrue(map.contains("href=\"#note-") || map.contains("class=\"marks\""), "with their source: " + map);
        assertTrue(map.contains("no borders are drawn"), map);
    }

    @Test
    void aPathIsALineAndItsPlacesAreNumberedInTheListToo() {
        String map = section(page("doc/person/yakov-dzhugashvili"));
        assertTrue(map.contains("<g class=\"map-path\""), map);
        assertTrue(map.contains("data-label=\"No.\"><div>1</div>"), map);
        assertTrue(map.contains("data-label=\"What happened there\""), map);
    }

    @Test
    void aPlaceWithoutCoordinatesHasNoMap() {
        assertFalse(page("doc/site/soviet-filtration-camps").contains("id=\"map\""));
    }

    @Test
    void theOverviewShowsTheSameThingsAsPageAndAsGeoJson() {
        String page = overview("map");
        JsonNode data = Client.json(client.get("map.geojson"));
        assertEquals("FeatureCollection", data.path("type").asString());
        assertTrue(data.path("features").size() >= 7, data.toString());
        assertEquals(data.path("features").size(), page.split("data-label=\"No\\.\"", -1).length - 1);
        boolean hammelburg = false;
        for (JsonNode feature : data.path("features")) {
            assertTrue(feature.path("properties").path("sources").size() > 0, feature.toString());
            if (feature.path("id").asString().endsWith("id/place/hammelburg")) {
                hammelburg = true;
                assertEquals(9.89143, feature.path("geometry").path("coordinates").path(0).asDouble());
                assertEquals("settlement", feature.path("properties").path("precision").asString());
            }
        }
        assertTrue(hammelburg, data.toString());
        assertTrue(page.contains("more that no source puts on the map"), page);
    }

    @Test
    void theTimeNarrowsTheMap() {
        int all = Client.json(client.get("map.geojson")).path("features").size();
        int some = Client.json(client.get("map.geojson?from=1700&to=1701")).path("features").size();
        assertTrue(some < all, some + " of " + all);
        assertEquals(400, client.get("map?from=yesterday").statusCode());
    }

    @Test
    void theTimelineIsInOrderAndForgetsNoEvent() {
        String page = overview("timeline");
        int first = page.indexOf("href=\"/doc/event/world-war-ii\"");
        int later = page.indexOf("href=\"/doc/event/katyn-massacre\"");
        assertTrue(first > 0 && later > first, page);
        int total = Client.json(client.get("search.json?type=Event&type=MilitaryEvent")).path("total").asInt();
        long shown = Pattern.compile("href=\"(/doc/[^\"]+)\"").matcher(page).results().map(link -> link.group(1))
                .distinct().count();
        assertEquals(total, shown);
        assertTrue(page.contains("class=\"vague\""), "vague dates are ranges");
    }

    private static String overview(String path) {
        var response = client.get(path);
        assertEquals(200, response.statusCode(), response.body());
        return response.body();
    }

    private static String page(String path) {
        var response = client.get(path + ".html");
        assertEquals(200, response.statusCode(), path);
        return response.body();
    }

    private static String section(String page) {
        int from = page.indexOf("id=\"map\"");
        assertTrue(from > 0, "no map: " + page);
        return page.substring(from, page.indexOf("</section>", from));
    }
}

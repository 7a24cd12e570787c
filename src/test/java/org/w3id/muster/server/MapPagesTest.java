package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

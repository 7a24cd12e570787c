package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
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
    void theOverviewShowsTheSameThingsAsPageAsGeoJsonAndAsTable() {
        String page = overview("map");
        JsonNode data = Client.json(client.get("map.geojson"));
        assertEquals("FeatureCollection", data.path("type").asString());
        assertTrue(data.path("features").size() >= 7, data.toString());
        assertEquals(data.path("features").size(), page.split("data-label=\"No\\.\"", -1).length - 1);
        String csv = client.get("map.csv").body();
        assertTrue(csv.startsWith("\uFEFFid,kind,name,language,time,lat,lon,"), csv);
        assertEquals(data.path("features").size(), csv.lines().count() - 1);
        boolean hammelburg = false;
        for (JsonNode feature : data.path("features")) {
            JsonNode properties = feature.path("properties");
            assertEquals("Feature", feature.path("type").asString());
            assertTrue(properties.path("sources").size() > 0, feature.toString());
            assertTrue(properties.path("sourceCount").asInt() > 0, feature.toString());
            assertFalse(properties.path("sources").toString().contains("Identity decisions"), feature.toString());
            assertTrue(properties.path("page").asString().startsWith("http://localhost:3030/doc/"), feature.toString());
            assertTrue(page.contains("href=\"" + properties.path("page").asString().substring(21) + "\""),
                    feature.toString());
            if (feature.path("id").asString().endsWith("id/place/hammelburg")) {
                hammelburg = true;
                assertEquals(9.89143, feature.path("geometry").path("coordinates").path(0).asDouble());
                assertEquals("settlement", properties.path("precision").asString());
                assertEquals("Place", properties.path("kind").asString());
            }
        }
        assertTrue(hammelburg, data.toString());
        assertTrue(page.contains("that no source puts on the map"), page);
        assertTrue(csv.contains(",9.89143,9.89143,settlement,false,"), csv);
    }

    @Test
    void theTimeAndTheKindNarrowTheMap() {
        int all = Client.json(client.get("map.geojson")).path("features").size();
        int some = Client.json(client.get("map.geojson?from=1700&to=1701")).path("features").size();
        assertTrue(some < all, some + " of " + all);
        JsonNode war = Client.json(client.get("map.geojson?from=1942&to=1942"));
        assertTrue(war.path("features").size() > 0, war.toString());
        for (JsonNode feature : war.path("features")) {
            assertTrue(feature.path("properties").path("inTime").asString().matches("surely|perhaps"),
                    feature.toString());
        }
        for (JsonNode feature : Client.json(client.get("map.geojson?type=DetentionSite")).path("features")) {
            assertEquals("DetentionSite", feature.path("properties").path("kind").asString());
        }
        for (String wrong : List.of("map?from=yesterday", "map?type=Nothing", "timeline?account=Nothing")) {
            assertEquals(400, client.get(wrong).statusCode(), wrong);
        }
        assertTrue(overview("map?from=1700&to=1701").contains("Nothing here has coordinates"), "says so");
    }

    @Test
    void theGroundSaysWhatItShows() {
        HttpResponse<String> answer = client.get("map/ground.svg?places=9.5,47,24,55");
        assertEquals("image/svg+xml", Client.header(answer, "Content-Type"));
        Element ground = Jsoup.parse(answer.body(), "", Parser.xmlParser()).select("svg").getFirst();
        assertTrue(
                Double.parseDouble(ground.attr("data-west")) < 9.5
                        && Double.parseDouble(ground.attr("data-north")) > 55,
                ground.attributes()::toString);
        assertTrue(ground.select(".map-land").attr("d").length() > 1000, answer::body);
        assertEquals(200, client.get("map/ground.svg?places=-180,-90,180,90").statusCode());
        assertEquals(200, client.get("map/ground.svg?places=9.5,47,9.5,47").statusCode());
        for (String wrong : List.of("", "1,2,3", "1,2,3,4,5", "24,47,9.5,55", "0,0,0,91", "NaN,0,1,1", "1e1,0,11,1")) {
            HttpResponse<String> refused = client.get("map/ground.svg?places=" + wrong);
            assertEquals(400, refused.statusCode(), wrong);
            assertTrue(refused.body().contains("west,south,east,north"), refused.body());
        }
    }

    @Test
    void resultsOfASearchAreThereAsGeoJsonAndWithTheirSourcesAsATable() {
        JsonNode data = Client.json(client.get("search.geojson?q=vlasov"));
        int total = Client.json(client.get("search.json?q=vlasov")).path("total").asInt();
        assertEquals(total, data.path("features").size());
        JsonNode person = data.path("features").valueStream()
                .filter(feature -> feature.path("id").asString().endsWith("/person/andrei-vlasov")).findFirst()
                .orElseThrow();
        assertTrue(person.path("geometry").isNull(), "a person has no coordinates: " + person);
        assertTrue(person.path("properties").path("signatures").toString().contains("861.00/8–246"), person.toString());
        List<String> rows = client.get("search.csv?q=vlasov").body().lines().toList();
        assertEquals("\uFEFFid,kind,name,language,other_names,first_year,last_year,dates,rank,unit,site,fate,source,"
                + "all_sources,signature,edition", rows.get(0));
        String vlasov = rows.stream().filter(row -> row.contains("/id/person/andrei-vlasov,")).findFirst()
                .orElseThrow();
        for (String told : List.of("Андрей Власов (ru)", "Death 1946", "general", "2nd Shock Army", "execution")) {
            assertTrue(vlasov.contains(told), told + " in " + vlasov);
        }
        assertFalse(vlasov.contains("…"), vlasov);
        JsonNode found = Client.json(client.get("search.json?q=vlasov")).path("found").valueStream()
                .filter(hit -> hit.path("id").asString().endsWith("/person/andrei-vlasov")).findFirst().orElseThrow();
        for (String member : List.of("dates", "ranks", "units", "fates", "sources")) {
            assertTrue(found.path(member).size() > 0, member + " in " + found);
        }
        assertTrue(rows.get(1).contains("Foreign Relations of the United States, 1946, volume VI: "), rows.get(1));
        assertTrue(rows.get(1).contains(",861.00/8–246,"), rows.get(1));
    }

    @Test
    void theTimelineIsInOrderAndNamesWhatHasNoDate() {
        String page = overview("timeline");
        int first = page.indexOf(">Winter War<");
        int later = page.indexOf(">Soviet invasion of Manchuria<");
        int undated = page.indexOf(">Katyn massacre<");
        assertTrue(first > 0 && later > first && undated > later, page);
        assertTrue(page.contains("class=\"vague\""), "vague dates are ranges");
        int total = Client.json(client.get("search.json?type=Event&type=MilitaryEvent")).path("total").asInt();
        assertEquals(total, Client.json(client.get("search.json?type=Event&type=MilitaryEvent")).path("found")
                .valueStream()
                .filter(found -> page.contains(found.path("id").asString().replaceFirst(".*/id/", "href=\"/doc/")))
                .count(), "no event is forgotten");
    }

    @Test
    void theTimelineTellsOfOtherHappeningsAndOfPersonsByYear() {
        String page = overview("timeline?account=Death&from=1943&to=1943");
        assertTrue(page.contains("Yakov Dzhugashvili"), page);
        assertFalse(page.contains(">On 1 August 1946<"), "outside of the time");
        String years = overview("timeline");
        var link = Pattern.compile("href=\"(/search[^\"]*from=1943[^\"]*)\">1943</a></th><td class=\"number\">(\\d+)"
                + "</td><td class=\"number\">(\\d+)<").matcher(years);
        assertTrue(link.find(), years);
        String search = link.group(1).replace("&amp;", "&").replaceFirst("^/search", "search.json");
        JsonNode found = Client.json(client.get(search));
        assertEquals(found.path("total").asInt(), Integer.parseInt(link.group(3)));
        assertEquals(found.path("inTime").path("surely").asInt(), Integer.parseInt(link.group(2)));
    }

    @Test
    void theListOfOverviewsLeadsToEach() {
        var links = Pattern.compile("<dt><a href=\"/([^\"]+)\"").matcher(overview("overviews")).results()
                .map(link -> link.group(1)).toList();
        assertTrue(links.contains("map") && links.contains("timeline"), links.toString());
        links.forEach(MapPagesTest::overview);
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

package org.w3id.muster.site.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3id.muster.site.map.Mark.Precision;
import org.xml.sax.InputSource;

/** Pictures of every kind: whole, small, readable without eyes, and never more exact than the sources. */
class BaseMapTest {

    private static final Mark HAMMELBURG = new Mark(9.89143, 50.11633, "Hammelburg", "/id/site/hammelburg",
            Precision.SETTLEMENT, 1);
    private static final Mark SACHSENHAUSEN = new Mark(13.26417, 52.76583, "Sachsenhausen", "/id/site/sachsenhausen",
            Precision.SITE, 2);
    private static final Area SIBERIA = new Area("POLYGON((98 50, 122 50, 135 72, 98 72, 98 50))", "eastern Siberia",
            "/id/place/eastern-siberia", 3);
    private static final MapView PATH = MapView.of("path", "Where he was held", "Two camps in Germany.")
            .withMarks(List.of(HAMMELBURG, SACHSENHAUSEN));

    static Stream<MapView> views() {
        List<Mark> many = IntStream.rangeClosed(1, 100).mapToObj(i -> new Mark(5 + i * 37 % 140, 40 + i * 13 % 30,
                "Лагерь военнопленных с очень длинным именем номер " + i + " & <другой>".repeat(3),
                "/id/site/" + "a-long-key".repeat(8) + i, i % 2 == 0 ? Precision.SITE : Precision.SETTLEMENT, i))
                .toList();
        String circle = IntStream.rangeClosed(0, 20_000).map(i -> i % 20_000).mapToObj(i -> "%.4f %.4f".formatted(
                60 + (20 + i % 2) * Math.cos(i * Math.PI / 10_000), 55 + 20 * Math.sin(i * Math.PI / 10_000)))
                .collect(Collectors.joining(", "));
        return Stream.of(PATH, PATH.withAreas(List.of(SIBERIA)).withBordersOfToday(),
                PATH.withAreas(List.of(new Area("POLYGON((" + circle + "))", "a ragged region", "", 3), SIBERIA)),
                MapView.of("many", "x".repeat(1000), "y".repeat(5000)).withMarks(many).withBordersOfToday(),
                MapView.of("world", "The world", "Far apart.").withMarks(List.of(at(-179, -80), at(179, 85))),
                MapView.of("date-line", "Chukotka", "At the edge.").withMarks(List.of(at(179.9, 66))),
                MapView.of("pole", "Pole", "At the edge.").withMarks(List.of(at(0, -90))));
    }

    private static Mark at(double longitude, double latitude) {
        return new Mark(longitude, latitude, "Here", "", Precision.SITE, 1);
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyPictureIsSmallAndWhole(MapView view) {
        String svg = BaseMap.svg(view);
        int size = svg.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(size <= BaseMap.MOST_BYTES, view.id() + " has " + size + " bytes");
        assertTrue(paths(svg, "map-land").length() > 100, "the land is drawn");
        parsed(svg);
    }

    /** Nothing that is run, fetched or styled in place: a strict content security policy has nothing to forbid. */
    @ParameterizedTest
    @MethodSource("views")
    void onlyHarmlessElementsAndAttributesOccur(MapView view) {
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        for (Element element : elements(parsed(BaseMap.svg(view)), "*")) {
            elements.add(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                attributes.add(element.getAttributes().item(i).getNodeName());
            }
        }
        elements.removeAll(Set.of("svg", "title", "desc", "rect", "path", "circle", "text", "g", "a"));
        attributes.removeAll(
                Set.of("class", "id", "role", "aria-label", "aria-labelledby", "aria-hidden", "viewBox", "width",
                        "height", "d", "href", "cx", "cy", "r", "x", "y", "text-anchor"));
        assertEquals(Set.of(), elements);
        assertEquals(Set.of(), attributes);
    }

    @ParameterizedTest
    @MethodSource("views")
    void shapesAreCutToThePicture(MapView view) {
        Document svg = parsed(BaseMap.svg(view));
        String[] box = svg.getDocumentElement().getAttribute("viewBox").split(" ", -1);
        for (Element path : elements(svg, "path")) {
            if (Set.of("map-land", "map-lake").contains(path.getAttribute("class"))) {
                for (long[] point : points(path.getAttribute("d"))) {
                    assertTrue(point[0] >= -60 && point[0] <= Long.parseLong(box[2]) + 60, "x " + point[0]);
                    assertTrue(point[1] >= -60 && point[1] <= Long.parseLong(box[3]) + 60, "y " + point[1]);
                }
            }
        }
    }

    @Test
    void everyColourHasItsClass() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/org/w3id/muster/site/muster.css"));
        String svg = BaseMap.svg(PATH.withAreas(List.of(SIBERIA)).withBordersOfToday().withRoute(List.of(
                new Stop.At(9.9, 50.1, true), new Stop.At(100, 50, false), new Stop.Unknown(),
                new Stop.At(13, 52, false))));
        Set<String> classes = new TreeSet<>();
        Pattern.compile("class=\"([a-z-]+)\"").matcher(svg).results().forEach(found -> classes.add(found.group(1)));
        classes.remove("map-mark");
        assertTrue(classes.size() >= 14, classes::toString);
        assertEquals(List.of(), classes.stream().filter(type -> !css.contains("." + type)).toList());
    }

    @Test
    void aPictureIsReadOut() {
        Document svg = parsed(BaseMap.svg(PATH));
        assertEquals("Where he was held", elements(svg, "title").getFirst().getTextContent());
        assertEquals("path-title path-description", svg.getDocumentElement().getAttribute("aria-labelledby"));
        assertEquals(List.of("1: Hammelburg", "2: Sachsenhausen"),
                elements(svg, "a").stream().map(link -> link.getAttribute("aria-label")).toList());
    }

    @Test
    void namesAndAddressesAreEscaped() {
        Mark hostile = new Mark(10, 50, "<script>\"'&\u0000\uD800", "/id/x?a=\"><b>&c", Precision.SITE, 1);
        Document svg = parsed(BaseMap.svg(MapView.of("m", "<b>\"", "]]>&amp;").withMarks(List.of(hostile))));
        assertEquals("1: <script>\"'&", elements(svg, "a").getFirst().getAttribute("aria-label"));
        assertEquals("/id/x?a=\"><b>&c", elements(svg, "a").getFirst().getAttribute("href"));
        assertThrows(IllegalArgumentException.class,
                () -> new Mark(1, 1, "x", "javascript:alert(1)", Precision.SITE, 1));
        assertThrows(IllegalArgumentException.class, () -> new Area(SIBERIA.wkt(), "x", "data:text/html,x", 1));
        assertThrows(IllegalArgumentException.class, () -> MapView.of("\" onload=\"", "x", "y"));
    }

    @Test
    void vaguePlacesAreDrawnVague() {
        Document svg = parsed(BaseMap.svg(PATH.withAreas(List.of(SIBERIA))));
        List<String> circles = elements(svg, "circle").stream().map(c -> c.getAttribute("class")).toList();
        assertEquals(List.of("map-settlement", "map-site"), circles, "an area is no point");
        assertEquals(1, elements(svg, "a").stream().filter(a -> a.getAttribute("class").equals("map-area")).count());
    }

    @Test
    void aPathHasDashesAndGaps() {
        Stop.At vague = new Stop.At(9.89143, 50.11633, true);
        Stop.At known = new Stop.At(13.26417, 52.76583, false);
        Stop.At later = new Stop.At(37.6, 55.75, false);
        List<String> legs = legs(known, later, vague, new Stop.Unknown(), new Stop.Unknown(), known,
                new Stop.Unknown());
        assertEquals(List.of("", "map-vague", "map-gap"), legs);
        assertEquals(List.of(), legs(new Stop.Unknown(), known), "from nowhere leads no line");
    }

    private static List<String> legs(Stop... stops) {
        return elements(parsed(BaseMap.svg(PATH.withRoute(List.of(stops)))), "path").stream()
                .filter(path -> ((Element) path.getParentNode()).getAttribute("class").equals("map-path"))
                .map(path -> path.getAttribute("class")).filter(type -> !type.equals("map-arrow")).toList();
    }

    @Test
    void signsAtOnePlaceStandSideBySide() {
        Document svg = parsed(BaseMap.svg(MapView.of("m", "Moscow", "Two prisons.").withMarks(List.of(
                new Mark(37.62, 55.76, "Lubyanka", "/a", Precision.SITE, 1),
                new Mark(37.59, 55.78, "Butyrka", "/b", Precision.SITE, 2)))));
        List<Integer> xs = elements(svg, "circle").stream().map(c -> Integer.valueOf(c.getAttribute("cx"))).toList();
        assertTrue(Math.abs(xs.get(1) - xs.get(0)) >= 2 * Labels.SIGN, xs::toString);
        String line = elements(svg, "path").stream().filter(path -> path.getAttribute("class").equals("map-leader"))
                .map(path -> path.getAttribute("d")).findFirst().orElseThrow();
        assertTrue(line.matches("M\\d+ \\d+m0 " + Labels.SIGN + "v\\d+h\\d+v-\\d+"),
                "from its true place, below the sign and so not through its number: " + line);
    }

    @Test
    void noMoreIsDrawnThanCanBeSeen() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 1; i <= BaseMap.MOST_MARKS + 1; i++) {
            marks.add(new Mark(i, 50, "Camp " + i, "", Precision.SITE, i));
        }
        String svg = BaseMap.svg(MapView.of("m", "Camps", "All camps.").withMarks(marks));
        assertTrue(svg.contains("Camp 40") && !svg.contains("Camp 41"), svg);
    }

    @Test
    void aMapOfNothingIsRefused() {
        MapView nothing = MapView.of("m", "Nothing", "Nothing.").withRoute(List.of(new Stop.Unknown()));
        assertThrows(IllegalArgumentException.class, () -> BaseMap.svg(nothing));
        MapView broken = PATH.withAreas(List.of(new Area("POLYGON((", "x", "", 1)));
        assertThrows(IllegalArgumentException.class, () -> BaseMap.svg(broken));
        MapView point = PATH.withAreas(List.of(new Area("POINT(1 2)", "x", "", 1)));
        assertThrows(IllegalArgumentException.class, () -> BaseMap.svg(point), "an area is no point");
        assertThrows(IllegalArgumentException.class, () -> at(181, 0));
        assertThrows(IllegalArgumentException.class, () -> new Stop.At(0, Double.NaN, false));
    }

    private static String paths(String svg, String type) {
        return String.join("", elements(parsed(svg), "path").stream().filter(p -> p.getAttribute("class").equals(type))
                .map(p -> p.getAttribute("d")).toList());
    }

    private static List<long[]> points(String data) {
        List<long[]> points = new ArrayList<>();
        long[] at = {0, 0};
        for (String shape : data.split("M", -1)) {
            List<Long> numbers = Pattern.compile("-?\\d+").matcher(shape).results().map(n -> Long.valueOf(n.group()))
                    .toList();
            for (int i = 0; i + 1 < numbers.size(); i += 2) {
                at = i == 0
                        ? new long[]{numbers.get(0), numbers.get(1)}
                        : new long[]{at[0] + numbers.get(i), at[1] + numbers.get(i + 1)};
                points.add(at);
            }
        }
        return points;
    }

    private static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError("not XML: " + svg, e);
        }
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }
}

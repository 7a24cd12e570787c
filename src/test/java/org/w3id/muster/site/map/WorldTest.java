package org.w3id.muster.site.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;

/** The shapes of the world as they come out of their files. */
class WorldTest {

    private static final Path FILES = Path.of("src/main/resources/org/w3id/muster/site/map");

    private final Topology base = Topology.read("base.topojson");

    @Test
    void landIsWhereItIs() {
        List<Coordinate[]> land = base.lines("land");
        assertTrue(isLand(land, 37.6, 55.75), "Moscow");
        assertTrue(isLand(land, 179, 68) && isLand(land, -175, 66.5), "Chukotka on both sides of the date line");
        assertTrue(isLand(land, 0, -85), "Antarctica");
        assertTrue(!isLand(land, 0, 0) && !isLand(land, 34, 43) && !isLand(land, 50.5, 42), "three seas");
    }

    /** Even-odd, as the style sheet fills it: holes are rings too. */
    private static boolean isLand(List<Coordinate[]> rings, double longitude, double latitude) {
        return rings.stream().filter(ring -> RayCrossingCounter.locatePointInRing(new Coordinate(longitude, latitude),
                ring) == Location.INTERIOR).count() % 2 == 1;
    }

    @Test
    void ringsAreClosedAndNothingJumps() {
        for (String layer : List.of("land", "lakes", "rivers")) {
            for (Coordinate[] line : base.lines(layer)) {
                assertTrue(layer.equals("rivers") || line[0].equals2D(line[line.length - 1], 1e-6), layer);
                for (int i = 1; i < line.length; i++) {
                    boolean edge = line[i].y == -90 || line[i - 1].y == -90;
                    assertTrue(edge || Math.abs(line[i].x - line[i - 1].x) < 30, layer + " jumps at " + line[i]);
                }
            }
        }
    }

    @Test
    void aRingOverTheDateLineIsThereTwice() {
        List<Coordinate[]> rings = DateLine.uncut(ring(178, 60, -178, 60, -178, 62, 178, 62, 178, 60));
        assertEquals(List.of(178.0, -182.0), rings.stream().map(r -> Outlines.bounds(r).getMinX()).toList());
        assertEquals(1, DateLine.uncut(ring(10, 50, 12, 50, 12, 52, 10, 50)).size());
    }

    private static Coordinate[] ring(double... numbers) {
        Coordinate[] ring = new Coordinate[numbers.length / 2];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = new Coordinate(numbers[2 * i], numbers[2 * i + 1]);
        }
        return ring;
    }

    @Test
    void aFrameShowsItsPlacesAndTheirSurroundings() {
        Frame frame = Frame.around(new Envelope(9.9, 13.3, 50.1, 53.9));
        assertTrue(frame.world().contains(new Envelope(9, 14, 49, 55)), frame::toString);
        assertEquals(Frame.WIDTH / 2.0, frame.x((9.9 + 13.3) / 2), 1);
        assertTrue(frame.y(53.9) < frame.y(50.1), "north is up");
        double shrink = Math.cos(Math.toRadians(52));
        assertEquals(frame.y(51) - frame.y(52), (frame.x(12) - frame.x(11)) / shrink, 2, "true to scale in the middle");
        Envelope world = Frame.around(new Envelope(-180, 180, -90, 90)).world();
        assertTrue(new Envelope(-180, 180, -90, 90).contains(world), world::toString);
    }

    @Test
    void filesAreSmall() throws IOException {
        assertTrue(compressed("base.topojson") < 150_000);
        assertTrue(compressed("borders-of-today.topojson") < 50_000);
        try (Stream<Path> files = Files.list(FILES)) {
            assertEquals(List.of("README.md", "base.topojson", "borders-of-today.topojson"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static int compressed(String file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(Files.readAllBytes(FILES.resolve(file)));
        }
        return bytes.size();
    }
}

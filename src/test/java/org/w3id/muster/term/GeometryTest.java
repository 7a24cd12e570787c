package org.w3id.muster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.term.Readings.understood;
import static org.w3id.muster.term.Readings.whyNot;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeometryTest {

    private static final String SQUARE = "POLYGON((13 52, 14 52, 14 53, 13 53, 13 52))";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POINT(13.26417 52.76583)                | POINT(13.26417 52.76583)
            POINT (-70 -90)                         | POINT (-70 -90)
            52°45′57″N 13°15′51″E                   | POINT(13.26417 52.76583)
            49° 44' 8" N, 12° 21' 21" E             | POINT(12.35583 49.73556)
            52°46′N 13°16′W                         | POINT(-13.2667 52.7667)
            13.26417 E; 52.76583 N                  | POINT(13.26417 52.76583)
            52,5°S / 13,4°E                         | POINT(13.4 -52.5)
            0 N 180 W                               | POINT(-180 0)
            """)
    void pointsAreReadAsWrittenOrAsPrinted(String text, String wkt) {
        Geometry geometry = understood(Geometry.parse(text));
        assertEquals(wkt, geometry.wkt());
        assertTrue(geometry.point());
    }

    @Test
    void areasHaveBounds() {
        Geometry square = understood(Geometry.parse(SQUARE));
        assertFalse(square.point());
        assertEquals(new Geometry(SQUARE, false, 13, 52, 14, 53), square);
        Geometry two = understood(Geometry.parse(
                "MULTIPOLYGON(((13 52, 14 52, 14 53, 13 52), (13.4 52.2, 13.6 52.2, 13.6 52.4, 13.4 52.2)), ((-5 1, -4 1, -4 2, -5 1)))"));
        assertEquals(-5, two.west());
        assertEquals(53, two.north());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            POINT(52.77 113.26)                 | the longitude stands first, write POINT(113.26 52.77)
            POINT(193.26 52.77)                 | longitudes go from -180 to 180
            POINT(13.26, 52.77)                 | no comma stands between longitude and latitude
            POINT(13,26 52,77)                  | decimals with a point
            POINT(13.26E 52.77N)                | write 52.77 N, 13.26 E without POINT
            POINT(13.26)                        | not a POINT
            POINT(1e1 52)                       | not a POINT
            POINT Z(13.26 52.77 5)              | not a POINT
            LINESTRING(1 2, 3 4)                | not a POINT, POLYGON or MULTIPOLYGON
            POLYGON((13 52, 14 52, 14 53))      | the last is the first again
            POLYGON((13 52, 13 52))             | four positions at least
            POLYGON(13 52, 14 52, 14 53, 13 52) | not a POINT
            MULTIPOLYGON((13 52), 14 52))       | not a POINT
            52.77, 13.26                        | nothing tells latitude from longitude
            52.77 N, 13.26 N                    | two latitudes
            13.26 W, 13.26 E                    | two longitudes
            52.77 N, -13.26 W                   | say the same thing twice, or contradict
            113.26 N, 52.77 E                   | perhaps latitude and longitude are swapped
            52°60′N 13°15′E                     | from 0 to 59
            49° 44′ 8″ N, 12° 21′ 21″ O         | O is east in German and west in French
            near Oranienburg                    | not a pair of coordinates
            """)
    void theReasonSaysWhatToWrite(String text, String why) {
        assertTrue(whyNot(Geometry.parse(text)).contains(why), () -> whyNot(Geometry.parse(text)));
    }

    @Test
    void hostileTextIsRefusedAtOnce() {
        whyNot(Geometry.parse(""));
        whyNot(Geometry.parse("POLYGON(" + "(".repeat(2_000_000)));
        whyNot(Geometry.parse("POLYGON(" + "(".repeat(400_000) + ")".repeat(400_000) + ")"));
        whyNot(Geometry.parse("1".repeat(200_000)));
    }

    @Property
    void whateverIsPrintedIsReadBack(@ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @DoubleRange(min = -90, max = 90) double latitude) {
        String printed = String.format(java.util.Locale.ROOT, "%.5f %s, %.5f %s", Math.abs(latitude),
                latitude < 0 ? "S" : "N", Math.abs(longitude), longitude < 0 ? "W" : "E");
        Geometry geometry = understood(Geometry.parse(printed));
        assertEquals(longitude, geometry.west(), 0.00001);
        assertEquals(latitude, geometry.north(), 0.00001);
    }

    @Test
    void distancesAreThoseOnTheGlobe() {
        Geometry berlin = understood(Geometry.parse("52.51667 N, 13.38333 E"));
        Geometry moscow = understood(Geometry.parse("55.75 N, 37.61667 E"));
        assertEquals(1608, berlin.kilometresTo(moscow), 8);
        assertEquals(berlin.kilometresTo(moscow), moscow.kilometresTo(berlin), 0.001);
        assertEquals(0, berlin.kilometresTo(understood(Geometry.parse(SQUARE))));
        assertEquals(222, understood(Geometry.parse("0 N 179 E")).kilometresTo(
                understood(Geometry.parse("0 N 179 W"))), 1, "across the date line");
    }

    @Test
    void boundsOutOfOrderAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Geometry("POINT(1 2)", true, 2, 2, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Geometry("POINT(1 99)", true, 1, 99, 1, 99));
    }
}

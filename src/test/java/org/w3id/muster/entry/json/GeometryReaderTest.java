package org.w3id.muster.entry.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.Value;

/** Where a place was, as an entry writes it down. */
class GeometryReaderTest {

    @Test
    void aGeometryIsTheValueOfAStatement() {
        Value value = Sample
                .read(geometry("site/nord", "{\"wkt\": \"52°46′N 13°16′E\", \"precision\": \"settlement\"}"))
                .entries().getFirst().accounts().getFirst().properties().stream().map(p -> p.value())
                .filter(Value.Extent.class::isInstance).findFirst().orElseThrow();
        Value.Extent extent = (Value.Extent) value;
        assertEquals("POINT(13.2667 52.7667)", extent.geometry().wkt());
        assertEquals("settlement", extent.precision());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            site/nord | "POINT(13.26 52.77)" | A geometry belongs here, but this is a text
            site/nord | {"wkt": "POINT(13.26 52.77)"} | "site", "settlement" or "area"
            site/nord | {"precision": "site"} | The field "wkt" is missing
            site/nord | {"wkt": "POINT(13.26 52.77)", "precision": "town"} | The scheme has: area, settlement, site
            site/nord | {"wkt": "POINT(52.77 113.26)", "precision": "site"} | write POINT(113.26 52.77)
            site/nord | {"wkt": "POINT(13.26 52.77)", "precision": "area"} | Give its outline as a POLYGON
            site/nord | {"wkt": "52.77, 13.26", "precision": "site"} | nothing tells latitude from longitude
            site/nord | {"point": "52.77 N, 13.26 E"} | There is no field "point" in a geometry
            person/ivan-petrov | {"wkt": "POINT(13.26 52.77)", "precision": "site"} | is said of a Place
            """)
    void theRemedySaysWhatToWrite(String subject, String value, String remedy) {
        List<Problem> problems = Sample.errors(Sample.read(geometry(subject, value)));
        assertTrue(Sample.show(problems).contains(remedy), () -> Sample.show(problems));
    }

    /** A mirror prints Sachsenhausen in the west; an editor writes the latitude first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POINT(-13.26417 52.76583) | 52.76583 N, 13.26417 E
            POINT(13.26417 52.76583)  | 52°45′57″N 13°15′51″W
            POINT(52.76583 13.26417)  | 52°45′57″N 13°15′51″E
            """)
    void aWordingInAnotherHemisphereIsNoticed(String wkt, String wording) {
        List<Problem> problems = Sample.errors(Sample.read(geometry("site/nord",
                "{\"wkt\": \"%s\", \"precision\": \"site\"}, \"wording\": {\"en\": \"%s\"}".formatted(wkt, wording))));
        assertEquals(1, problems.size(), () -> Sample.show(problems));
        assertTrue(Sample.show(problems).contains("look for swapped numbers or a wrong sign"),
                () -> Sample.show(problems));
    }

    @Test
    void aWordingThatIsRoundedOrNoCoordinateIsFine() {
        for (String wording : List.of("52°46′N 13°16′E", "52.76583; 13.26417", "35 km north of Berlin")) {
            assertEquals("", Sample.show(Sample.read(geometry("site/nord",
                    "{\"wkt\": \"POINT(13.26417 52.76583)\", \"precision\": \"site\"}, \"wording\": {\"en\": \"%s\"}"
                            .formatted(wording)))
                    .problems()));
        }
    }

    @Test
    void aThingHasNoGeometryOfItsOwn() {
        List<Problem> problems = Sample.read(Sample.entry("""
                "things": [{"key": "x", "type": "Place", "label": {"en": "X"}, "geometry": "POINT(1 2)"}]"""))
                .problems();
        assertTrue(Sample.show(problems).contains("Statement with \"property\": \"geometry\""),
                () -> Sample.show(problems));
    }

    private static String geometry(String subject, String value) {
        return Sample.entry("""
                "passages": [{"key": "s3", "locator": "p. 1"}],
                "accounts": [{"key": "c1", "type": "Statement", "subject": "%s", "property": "geometry", "value": %s,
                              "evidence": ["s3"]}]""".formatted(subject, value));
    }
}

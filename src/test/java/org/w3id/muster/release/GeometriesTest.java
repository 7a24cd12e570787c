package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A place has a geometry exactly while a statement for it is held, and plain GeoSPARQL finds it. */
class GeometriesTest {

    private static final String STATEMENT = """
            {"key": "%s", "type": "Statement", "subject": "site/nord", "property": "geometry", "evidence": ["p1"],
             "value": {"wkt": "%s", "precision": "site"}%s}""";

    @TempDir
    Path directory = Path.of("");

    @Test
    void heldGeometriesArePlainGeoSparql() throws IOException {
        assertEquals(List.of("POINT(13 52)", "POINT(17 52)"), geometries(
                STATEMENT.formatted("moved-from", "POINT(13 52)", ", \"time\": \"1941\""),
                STATEMENT.formatted("moved-to", "POINT(17 52)", ", \"time\": \"1942\"")));
    }

    @Test
    void deniedAndRejectedOnesAreNot() throws IOException {
        assertEquals(List.of(), geometries(STATEMENT.formatted("denied", "POINT(13 52)", ", \"negated\": true"),
                STATEMENT.formatted("in-the-west", "POINT(-13 52)",
                        ", \"standing\": \"rejected\", \"standingReason\": {\"en\": \"The wrong hemisphere.\"}")));
    }

    /** The shapes once overflowed the stack at 500 points. */
    @Test
    void anOutlineOfManyPointsIsHeld() throws IOException {
        String points = IntStream.range(0, 5_000).mapToObj(i -> 10 + i % 90 + "." + i + " 50." + i)
                .collect(Collectors.joining(", "));
        String outline = "POLYGON((1 2, " + points + ", 1 2))";
        assertEquals(List.of(outline), geometries(
                STATEMENT.formatted("outline", outline, "").replace("\"site\"}", "\"area\"}")));
    }

    private List<String> geometries(String... statements) throws IOException {
        SmallData data = new SmallData(directory).entry("handbook/camps",
                "\"accounts\": [" + String.join(",", statements) + "]");
        data.publish();
        try (Release release = Release.open(data.current())) {
            return Txn.calculateRead(release.dataset(), () -> {
                try (var execution = QueryExecutionFactory.create("""
                        PREFIX geo: <http://www.opengis.net/ont/geosparql#>
                        SELECT (STR(?w) AS ?wkt) { ?place geo:hasGeometry/geo:asWKT ?w } ORDER BY ?w""",
                        DatasetFactory.wrap(release.dataset()))) {
                    return ResultSetFormatter.toList(execution.execSelect()).stream()
                            .map(row -> row.getLiteral("wkt").getString()).toList();
                }
            });
        }
    }
}

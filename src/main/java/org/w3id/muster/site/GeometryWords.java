package org.w3id.muster.site;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.muster.term.Geometry;
import org.w3id.muster.term.Reading;

/** Coordinates as a reader knows them, with how exact they are. Stateless. */
final class GeometryWords {

    private GeometryWords() {}

    static String of(Graph graph, Node geometry, Document document) {
        String precision = object(graph, geometry, Vocabulary.PRECISION).map(document::label)
                .map(label -> " (" + label + ")")
                .orElse("");
        return object(graph, geometry, Vocabulary.AS_WKT).map(Node::getLiteralLexicalForm).map(GeometryWords::words)
                .orElse("on the map") + precision;
    }

    private static String words(String wkt) {
        return switch (Geometry.parse(wkt)) {
            case Reading.Understood<Geometry>(Geometry where) when where.point() ->
                degrees(where.north(), "N", "S") + ", " + degrees(where.east(), "E", "W");
            case Reading.Understood<Geometry>(Geometry where) -> "between %s and %s, %s and %s".formatted(
                    degrees(where.south(), "N", "S"), degrees(where.north(), "N", "S"), degrees(where.west(), "E", "W"),
                    degrees(where.east(), "E", "W"));
            case Reading.Verbatim<Geometry>(String words, String why) -> words;
        };
    }

    private static String degrees(double degrees, String positive, String negative) {
        return String.format(Locale.ROOT, "%.3f° %s", Math.abs(degrees), degrees < 0 ? negative : positive);
    }

    private static Optional<Node> object(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).nextOptional().map(triple -> triple.getObject());
    }
}

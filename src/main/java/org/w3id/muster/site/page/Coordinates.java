package org.w3id.muster.site.page;

import java.util.Locale;

import org.apache.jena.graph.Node;
import org.w3id.muster.term.Geometry;
import org.w3id.muster.term.Reading;

/** Coordinates as a reader knows them, with how exact they are. Stateless. */
final class Coordinates {

    private Coordinates() {}

    static String of(Dossier dossier, Node geometry) {
        String precision = dossier.first(geometry, MappedPlaces.PRECISION).map(dossier::name)
                .map(name -> " (" + name + ")")
                .orElse("");
        return dossier.literal(geometry, MappedPlaces.AS_WKT).map(Coordinates::words).orElse("on the map") + precision;
    }

    private static String words(String wkt) {
        return switch (Geometry.parse(wkt)) {
            case Reading.Understood<Geometry>(Geometry where) when where.point() ->
                degrees(where.north(), "N", "S") + ", " + degrees(where.east(), "E", "W");
            case Reading.Understood<Geometry>(Geometry where) -> "between %s and %s, %s and %s".formatted(
                    degrees(where.south(), "N", "S"), degrees(where.north(), "N", "S"), degrees(where.west(), "E", "W"),
                    degrees(where.east(), "E", "W"));
            case Reading.Verbatim<Geometry>(String unread, String why) -> unread;
        };
    }

    private static String degrees(double degrees, String positive, String negative) {
        return String.format(Locale.ROOT, "%.3f° %s", Math.abs(degrees), degrees < 0 ? negative : positive);
    }
}

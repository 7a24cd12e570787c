package org.w3id.muster.site.page;

import org.apache.jena.graph.Node;
import org.w3id.muster.site.words.InterfaceWords;
import org.w3id.muster.term.Geometry;
import org.w3id.muster.term.Reading;

/** Coordinates as a reader knows them, with how exact they are. */
record Coordinates(Dossier dossier, InterfaceWords words) {

    String of(Node geometry) {
        String precision = dossier.first(geometry, MappedPlaces.PRECISION).map(dossier::name)
                .map(name -> " (" + name + ")")
                .orElse("");
        return dossier.literal(geometry, MappedPlaces.AS_WKT).map(this::degrees).orElse(words.say("coordinates.map"))
                + precision;
    }

    private String degrees(String wkt) {
        return switch (Geometry.parse(wkt)) {
            case Reading.Understood<Geometry>(Geometry where) -> new Degrees(words).of(where);
            case Reading.Verbatim<Geometry>(String unread, String why) -> unread;
        };
    }
}

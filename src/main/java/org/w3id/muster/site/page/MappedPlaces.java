package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.map.Mark;
import org.w3id.muster.term.Geometry;
import org.w3id.muster.term.Reading;
import org.w3id.muster.vocab.Pow;

/**
 * Where places lie, by the geometries of a dossier. A place without one is put where the place lies that it is said to be
 * in, and marked as inferred. Stateless beside its composition.
 */
record MappedPlaces(Composition composition) {

    static final Node GEOMETRY = Terms.node("http://www.opengis.net/ont/geosparql#hasGeometry");
    static final Node AS_WKT = Terms.node("http://www.opengis.net/ont/geosparql#asWKT");
    static final Node PRECISION = Terms.node(Pow.PRECISION);

    /**
     * One set of coordinates of a place.
     *
     * @param geometry the node of the graph
     * @param shape what it says
     * @param within the place whose coordinates they are, where it is not the place itself
     */
    record Spot(Node geometry, Geometry shape, Mark.Precision precision, Optional<Node> within) {

        /** A point in it, for a line to lead to. */
        double longitude() {
            return (shape.west() + shape.east()) / 2;
        }

        double latitude() {
            return (shape.south() + shape.north()) / 2;
        }

        boolean vague() {
            return precision != Mark.Precision.SITE;
        }
    }

    /** All coordinates that are held for a place: several where sources disagree, none where nobody gives any. */
    List<Spot> spots(Node place) {
        List<Spot> own = own(place, Optional.empty());
        if (!own.isEmpty()) {
            return own;
        }
        List<Spot> around = new ArrayList<>();
        for (Node within : composition.dossier().objects(place, Terms.LOCATED_IN)) {
            around.addAll(own(within, Optional.of(within)));
        }
        return around;
    }

    private List<Spot> own(Node place, Optional<Node> within) {
        Dossier dossier = composition.dossier();
        List<Spot> spots = new ArrayList<>();
        for (Node geometry : dossier.objects(place, GEOMETRY)) {
            if (dossier.literal(geometry, AS_WKT).map(Geometry::parse)
                    .orElse(null) instanceof Reading.Understood<Geometry>(Geometry shape)) {
                Mark.Precision precision = within.isPresent()
                        ? Mark.Precision.INFERRED
                        : dossier.key(geometry, PRECISION).equals("site")
                                ? Mark.Precision.SITE
                                : Mark.Precision.SETTLEMENT;
                spots.add(new Spot(geometry, shape, precision, within));
            }
        }
        return spots;
    }

    /** The coordinates in words, with the notes that say who gives them. */
    Line words(Spot spot) {
        Dossier dossier = composition.dossier();
        List<Integer> marks = new ArrayList<>();
        dossier.subjects(Terms.VALUE, spot.geometry()).stream().filter(dossier::isAccount)
                .forEach(account -> marks.addAll(composition.notes().marks(composition.account(account))));
        Line where = Line.of(composition.phrases().coordinates(spot.geometry())).marked(marks);
        return spot.within()
                .map(place -> where.then("; ").then(composition.phrases().say("map.inferred",
                        composition.phrases().thing(place))))
                .orElse(where);
    }
}

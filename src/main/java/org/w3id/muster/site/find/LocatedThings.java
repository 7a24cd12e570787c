package org.w3id.muster.site.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Cursor;
import org.w3id.muster.search.Hit;
import org.w3id.muster.search.Index;
import org.w3id.muster.search.Page;
import org.w3id.muster.search.Sort;
import org.w3id.muster.term.Geometry;
import org.w3id.muster.term.Reading;
import org.w3id.muster.vocab.Pow;

/**
 * Things that fit a search, with their coordinates. The index finds and filters them; the store is asked for the
 * coordinates of those that are looked at, in one transaction.
 *
 * @param placed those with coordinates
 * @param unplaced those without
 * @param notLookedAt how many more fit
 */
record LocatedThings(List<LocatedThing> placed, List<Hit> unplaced, long notLookedAt) {

    private static final int MOST_VALUES = 5;
    private static final Node GEOMETRY = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#hasGeometry");
    private static final Node WKT = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#asWKT");
    private static final Node PRECISION = NodeFactory.createURI(Pow.PRECISION);
    private static final Node VALUE = NodeFactory.createURI(Pow.VALUE);
    private static final Node IN_ENTRY = NodeFactory.createURI(Pow.IN_ENTRY);
    /** From a thing without coordinates to one that may have them. */
    private static final List<Node> WITHIN = List.of(NodeFactory.createURI(Pow.PLACE),
            NodeFactory.createURI(Pow.LOCATED_IN));

    /** @param most how many things are looked at */
    static LocatedThings read(Release release, Criteria criteria, Sort sort, int most) {
        List<Hit> hits = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        long total;
        do {
            Page page = release.index().page(criteria, sort, after,
                    Math.min(Index.MOST_PER_PAGE, most - hits.size()));
            hits.addAll(page.hits());
            total = page.total();
            after = page.next();
        } while (after.isPresent() && hits.size() < most);
        DatasetGraph store = release.dataset();
        List<LocatedThing> placed = new ArrayList<>();
        List<Hit> unplaced = new ArrayList<>();
        Txn.executeRead(store, () -> hits.forEach(hit -> {
            List<LocatedThing> here = coordinates(store, hit);
            placed.addAll(here);
            if (here.isEmpty()) {
                unplaced.add(hit);
            }
        }));
        return new LocatedThings(placed, unplaced, total - hits.size());
    }

    private static List<LocatedThing> coordinates(DatasetGraph store, Hit hit) {
        Node thing = NodeFactory.createURI(hit.iri());
        List<LocatedThing> own = coordinates(store, hit, thing, false);
        if (own.isEmpty()) {
            for (Node property : WITHIN) {
                for (Node place : objects(store, thing, property)) {
                    own.addAll(coordinates(store, hit, place, true));
                }
            }
        }
        return own;
    }

    private static List<LocatedThing> coordinates(DatasetGraph store, Hit hit, Node place, boolean inferred) {
        List<LocatedThing> found = new ArrayList<>();
        for (Node geometry : objects(store, place, GEOMETRY)) {
            for (Node wkt : objects(store, geometry, WKT)) {
                if (Geometry
                        .parse(wkt.getLiteralLexicalForm()) instanceof Reading.Understood<Geometry>(Geometry shape)) {
                    String precision = objects(store, geometry, PRECISION).stream().findFirst()
                            .map(node -> node.getURI().substring(node.getURI().lastIndexOf('/') + 1)).orElse("");
                    found.add(new LocatedThing(hit, shape, precision, inferred, entries(store, geometry)));
                }
            }
        }
        return found;
    }

    private static List<String> entries(DatasetGraph store, Node geometry) {
        return store.stream(Quad.defaultGraphIRI, Node.ANY, VALUE, geometry).limit(MOST_VALUES)
                .flatMap(quad -> objects(store, quad.getSubject(), IN_ENTRY).stream()).map(Node::getURI).distinct()
                .toList();
    }

    private static List<Node> objects(DatasetGraph store, Node subject, Node property) {
        return store.stream(Quad.defaultGraphIRI, subject, property, Node.ANY).limit(MOST_VALUES)
                .map(Quad::getObject).toList();
    }
}

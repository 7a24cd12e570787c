package org.w3id.muster.site.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Cursor;
import org.w3id.muster.search.Facet;
import org.w3id.muster.search.Hit;
import org.w3id.muster.search.Page;
import org.w3id.muster.site.Words;
import org.w3id.muster.term.Geometry;
import org.w3id.muster.term.Reading;
import org.w3id.muster.vocab.Pow;

/**
 * Camps, places and events that fit a search, with their coordinates. The index finds and filters them; the store is asked
 * for the coordinates of at most {@value #MOST} of them, in one transaction.
 *
 * @param placed those with coordinates
 * @param unplaced those without
 * @param total how many fit in all
 */
record LocatedThings(List<LocatedThing> placed, List<Hit> unplaced, long total) {

    /** Things that one page or file looks at. */
    static final int MOST = 1000;

    private static final int MOST_SOURCES = 5;
    private static final Node GEOMETRY = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#hasGeometry");
    private static final Node WKT = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#asWKT");
    private static final Node PRECISION = NodeFactory.createURI(Pow.PRECISION);
    private static final Node VALUE = NodeFactory.createURI(Pow.VALUE);
    private static final Node IN_ENTRY = NodeFactory.createURI(Pow.IN_ENTRY);
    /** From a thing without coordinates to one that may have them. */
    private static final List<Node> WITHIN = List.of(NodeFactory.createURI(Pow.PLACE),
            NodeFactory.createURI(Pow.LOCATED_IN));

    /** What the store says of the coordinates of a thing. */
    private record Found(Hit hit, Geometry geometry, String precision, boolean inferred, List<String> entries) {}

    static LocatedThings read(Release release, SearchAddress address, String base) {
        List<Hit> hits = new ArrayList<>();
        Criteria criteria = criteria(address);
        Optional<Cursor> after = Optional.empty();
        long total;
        do {
            Page page = release.index().page(criteria, address.sort(), after, 200);
            hits.addAll(page.hits());
            total = page.total();
            after = page.next();
        } while (after.isPresent() && hits.size() < MOST);
        DatasetGraph store = release.dataset();
        List<Found> found = new ArrayList<>();
        List<Hit> unplaced = new ArrayList<>();
        Txn.executeRead(store, () -> hits.forEach(hit -> {
            List<Found> here = coordinates(store, hit);
            found.addAll(here);
            if (here.isEmpty()) {
                unplaced.add(hit);
            }
        }));
        Set<String> entries = new LinkedHashSet<>();
        found.forEach(each -> entries.addAll(each.entries()));
        Map<String, Hit> named = release.index().find(entries);
        return new LocatedThings(found.stream().map(each -> thing(each, named, address, base)).toList(), unplaced,
                total);
    }

    private static Criteria criteria(SearchAddress address) {
        Criteria criteria = address.criteria();
        if (criteria.facets().containsKey(Facet.TYPE)) {
            return criteria;
        }
        return criteria.facet(Facet.TYPE, Pow.DETENTION_SITE).facet(Facet.TYPE, Pow.PLACE_CLASS)
                .facet(Facet.TYPE, Pow.EVENT).facet(Facet.TYPE, Pow.MILITARY_EVENT);
    }

    private static List<Found> coordinates(DatasetGraph store, Hit hit) {
        Node thing = NodeFactory.createURI(hit.iri());
        List<Found> own = coordinates(store, hit, thing, false);
        if (own.isEmpty()) {
            for (Node property : WITHIN) {
                for (Node place : objects(store, thing, property)) {
                    own.addAll(coordinates(store, hit, place, true));
                }
            }
        }
        return own;
    }

    private static List<Found> coordinates(DatasetGraph store, Hit hit, Node place, boolean inferred) {
        List<Found> found = new ArrayList<>();
        for (Node geometry : objects(store, place, GEOMETRY)) {
            for (Node wkt : objects(store, geometry, WKT)) {
                if (Geometry
                        .parse(wkt.getLiteralLexicalForm()) instanceof Reading.Understood<Geometry>(Geometry shape)) {
                    String precision = objects(store, geometry, PRECISION).stream().findFirst()
                            .map(node -> node.getURI().substring(node.getURI().lastIndexOf('/') + 1)).orElse("");
                    found.add(new Found(hit, shape, precision, inferred, entries(store, geometry)));
                }
            }
        }
        return found;
    }

    private static List<String> entries(DatasetGraph store, Node geometry) {
        return store.stream(Quad.defaultGraphIRI, Node.ANY, VALUE, geometry).limit(MOST_SOURCES)
                .flatMap(quad -> objects(store, quad.getSubject(), IN_ENTRY).stream()).map(Node::getURI).distinct()
                .toList();
    }

    private static List<Node> objects(DatasetGraph store, Node subject, Node property) {
        return store.stream(Quad.defaultGraphIRI, subject, property, Node.ANY).limit(MOST_SOURCES)
                .map(Quad::getObject).toList();
    }

    private static LocatedThing thing(Found found, Map<String, Hit> named, SearchAddress address, String base) {
        SearchView.Found shown = SearchView.found(found.hit(), address.language(), base);
        return new LocatedThing(found.hit().iri(), shown.href(), shown.name(), shown.kind(), shown.perhaps(),
                found.geometry(), found.precision(), found.inferred(), found.entries().stream()
                        .map(entry -> new LocatedThing.Source(entry, Words.href(entry, base),
                                named.containsKey(entry)
                                        ? named.get(entry).label(address.language()).text()
                                        : ShortName.of(entry, base)))
                        .toList());
    }
}

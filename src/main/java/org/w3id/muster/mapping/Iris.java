package org.w3id.muster.mapping;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Reading;

/** Between our IRIs and Jena's nodes. */
final class Iris {

    private Iris() {}

    static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    /** The IRI of a node; verbatim if it is a literal, a blank node or no IRI by RFC 3987. */
    static Reading<Iri> read(Node node) {
        return node.isURI()
                ? Iri.parse(node.getURI())
                : new Reading.Verbatim<>(node.toString(), "an IRI is wanted here, found " + Literals.name(node));
    }

    /** The IRIs of the first column. */
    static Iterator<Iri> of(RowSet rows) {
        var first = rows.getResultVars().get(0);
        return Iter.iter(rows).map(row -> row.get(first)).filter(node -> node != null && node.isURI())
                .map(node -> new Iri(node.getURI()));
    }
}

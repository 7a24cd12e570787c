package org.w3id.muster.release;

import java.util.Iterator;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What the terms of the ontology and the concepts of its schemes are called, in all languages. Every page needs them, and
 * they are few: a release reads them once.
 */
final class TermLabels {

    private TermLabels() {}

    /** The triples with labels; not to be changed, then safe to share between threads. */
    static Graph read(DatasetGraph dataset) {
        Graph labels = GraphFactory.createDefaultGraph();
        Txn.executeRead(dataset, () -> {
            for (Node membership : new Node[]{RDFS.isDefinedBy.asNode(), SKOS.inScheme.asNode()}) {
                Iterator<Quad> terms = dataset.find(Quad.defaultGraphIRI, Node.ANY, membership, Node.ANY);
                while (terms.hasNext()) {
                    Node term = terms.next().getSubject();
                    for (Node label : new Node[]{RDFS.label.asNode(), SKOS.prefLabel.asNode()}) {
                        dataset.find(Quad.defaultGraphIRI, term, label, Node.ANY)
                                .forEachRemaining(quad -> labels.add(quad.asTriple()));
                    }
                }
            }
        });
        return labels;
    }
}

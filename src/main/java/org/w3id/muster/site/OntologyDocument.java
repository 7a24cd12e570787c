package org.w3id.muster.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.release.Release;

/** Reads the ontology with all its terms and the alignment: one document, as its terms are named by hash signs. Stateless. */
final class OntologyDocument {

    private static final Node ONTOLOGY = NodeFactory.createURI(Site.ONTOLOGY);

    private OntologyDocument() {}

    /** The ontology; empty when the store does not hold it. */
    static Optional<Document> read(Release release) {
        StoredStars store = StoredStars.of(release);
        Stars held = Txn.calculateRead(store.dataset(), () -> stars(store));
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new Document(release, ONTOLOGY, held, new Stars(), List.of(), Optional.empty()));
    }

    private static Stars stars(StoredStars store) {
        Stars held = new Stars();
        store.copy(StoredStars.HELD, ONTOLOGY, held);
        for (Node term : Iter.toList(Iter.map(store.dataset().find(StoredStars.HELD, Node.ANY,
                Vocabulary.IS_DEFINED_BY, ONTOLOGY), Quad::getSubject))) {
            store.copy(StoredStars.HELD, term, held);
        }
        Predicate<Triple> toNameless = triple -> Words.isGenid(triple.getObject(), store.base());
        Set<Node> nameless = held.objects(toNameless);
        while (!nameless.isEmpty()) {
            nameless.forEach(node -> store.copy(StoredStars.HELD, node, held));
            nameless = held.objects(toNameless.and(triple -> !held.has(triple.getObject())));
        }
        declare(store, held);
        return held;
    }

    /** Says of the terms of others what kind they are, so that every reader of every syntax reads the same axioms. */
    private static void declare(StoredStars store, Stars held) {
        Set<Node> others = new LinkedHashSet<>(held.objects(triple -> true));
        held.triples().map(Triple::getPredicate).forEach(others::add);
        others.removeIf(held::has);
        for (Node other : others) {
            store.star(StoredStars.HELD, other).stream()
                    .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type)
                            && triple.getObject().isURI() && triple.getObject().getURI().startsWith(OWL2.getURI()))
                    .forEach(held::add);
        }
    }
}

package org.w3id.muster.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * Gathers the document of a thing from a store, in four steps: the thing's own triples; who links to it, and all that
 * the accounts among them say; the values, names and passages of these; the labels of all that is linked. Each step
 * reads an index; the number of steps does not grow with the thing, and the number of links is bounded.
 *
 * <p>Not thread-safe: one reader per document.
 */
final class DocumentReader {

    /** Links to the thing that a document holds, by property. */
    private static final int MOST_LINKS = 1000;

    /** Links to the thing that are looked at to count them. */
    private static final int MOST_COUNTED = 100_000;

    private final DatasetGraph dataset;
    private final String base;
    private final Graph held = GraphFactory.createDefaultGraph();
    private final Graph rejected = GraphFactory.createDefaultGraph();

    private DocumentReader(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.base = base;
    }

    /** The document of a thing; empty when the store says nothing about it. */
    static Optional<Document> read(DatasetGraph dataset, String base, String iri) {
        return Txn.calculateRead(dataset, () -> new DocumentReader(dataset, base).document(NodeFactory.createURI(iri)));
    }

    /** Whether the store says anything about a thing. */
    static boolean knows(DatasetGraph dataset, String base, String iri) {
        Node thing = NodeFactory.createURI(iri);
        return Txn.calculateRead(dataset,
                () -> dataset.contains(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY)
                        || dataset.contains(rejectedGraph(base), thing, Node.ANY, Node.ANY));
    }

    private Optional<Document> document(Node thing) {
        copy(Quad.defaultGraphIRI, thing, held);
        copy(rejectedGraph(base), thing, rejected);
        if (held.isEmpty() && rejected.isEmpty()) {
            return Optional.empty();
        }
        Map<Node, Long> cut = new HashMap<>();
        links(Quad.defaultGraphIRI, thing, held, cut);
        links(rejectedGraph(base), thing, rejected, new HashMap<>());
        accountsLinked(held);
        accountsLinked(rejected);
        parts(Quad.defaultGraphIRI, held);
        parts(rejectedGraph(base), rejected);
        labels();
        return Optional.of(new Document(thing, base, held, rejected, cut));
    }

    private static Node rejectedGraph(String base) {
        return NodeFactory.createURI(base + "graph/rejected");
    }

    private void links(Node graph, Node thing, Graph into, Map<Node, Long> cut) {
        Map<Node, Long> counts = new HashMap<>();
        Iterator<Quad> links = dataset.find(graph, Node.ANY, Node.ANY, thing);
        List<Node> accounts = new ArrayList<>();
        try {
            for (int looked = 0; links.hasNext() && looked < MOST_COUNTED; looked++) {
                Triple link = links.next().asTriple();
                if (counts.merge(link.getPredicate(), 1L, Long::sum) <= MOST_LINKS) {
                    into.add(link);
                    accounts.add(link.getSubject());
                }
            }
        } finally {
            Iter.close(links);
        }
        counts.forEach((property, count) -> {
            if (count > MOST_LINKS) {
                cut.put(property, count);
            }
        });
        for (Node account : Set.copyOf(accounts)) {
            if (dataset.contains(graph, account, Vocabulary.IN_ENTRY, Node.ANY)) {
                copy(graph, account, into);
            }
        }
    }

    /** What the title of an account needs that another one links to: its class, whom it is about, its entry. */
    private void accountsLinked(Graph into) {
        for (Node account : objects(into, Vocabulary.TO_ACCOUNTS::contains)) {
            if (dataset.contains(Quad.defaultGraphIRI, account, Vocabulary.IN_ENTRY, Node.ANY)) {
                for (Node property : Vocabulary.TITLE) {
                    dataset.find(Quad.defaultGraphIRI, account, property, Node.ANY)
                            .forEachRemaining(quad -> into.add(quad.asTriple()));
                }
            }
        }
    }

    /** Values, names and passages; of a passage also the entry it lies in, and of that the source. */
    private void parts(Node graph, Graph into) {
        for (Node part : objects(into, Vocabulary.PARTS::contains)) {
            copy(graph, part, into);
            if (!graph.equals(Quad.defaultGraphIRI)) {
                // what a rejected account shares with held ones lies in the default graph
                copy(Quad.defaultGraphIRI, part, into);
            }
        }
        for (Node value : objects(into, Vocabulary.VALUE::equals)) {
            if (dataset.contains(graph, value, Vocabulary.AS_WKT, Node.ANY)) {
                copy(graph, value, into);
            }
        }
        for (Node entry : objects(into, Vocabulary.IN_ENTRY::equals)) {
            dataset.find(Quad.defaultGraphIRI, entry, Vocabulary.PART_OF, Node.ANY)
                    .forEachRemaining(quad -> into.add(quad.asTriple()));
        }
        for (Node source : objects(into, Vocabulary.PART_OF::equals)) {
            dataset.find(Quad.defaultGraphIRI, source, Vocabulary.SOURCE_KIND, Node.ANY)
                    .forEachRemaining(quad -> into.add(quad.asTriple()));
        }
    }

    private void labels() {
        for (Graph graph : List.of(held, rejected)) {
            List<Triple> labels = new ArrayList<>();
            Set<Node> linked = Set.copyOf(Iter.toList(Iter.flatMap(graph.find(),
                    triple -> List.of(triple.getPredicate(), triple.getObject(), triple.getSubject()).iterator())));
            for (Node node : linked) {
                if (node.isURI()) {
                    for (Node property : Vocabulary.LABELS) {
                        dataset.find(Quad.defaultGraphIRI, node, property, Node.ANY)
                                .forEachRemaining(quad -> labels.add(quad.asTriple()));
                    }
                }
            }
            labels.forEach(held::add);
        }
    }

    private static Set<Node> objects(Graph graph, Predicate<Node> property) {
        return Set.copyOf(Iter.toList(Iter.map(
                Iter.filter(graph.find(), triple -> property.test(triple.getPredicate()) && triple.getObject().isURI()),
                Triple::getObject)));
    }

    private void copy(Node graph, Node subject, Graph into) {
        dataset.find(graph, subject, Node.ANY, Node.ANY).forEachRemaining(quad -> into.add(quad.asTriple()));
    }
}

package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/**
 * The dossier of an overview: accounts of several things, with their values, passages, entries and sources, and what all
 * these are called. The number of steps is fixed, and each takes only so many links.
 *
 * <p>Not thread-safe: one reader per page.
 */
public final class AccountsReader {

    /** Accounts of one thing that are read; the page of the thing has all of them. */
    static final int MOST = Composition.MOST_ROWS;

    private static final Set<Node> RELATIONS = Set.of(RDF.Nodes.type, Terms.PART_OF, Terms.DISJOINT_FROM);

    private final DatasetGraph dataset;
    private final Node rejectedGraph;
    private final Graph held = GraphFactory.createDefaultGraph();
    private final Graph rejected = GraphFactory.createDefaultGraph();

    private AccountsReader(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.rejectedGraph = NodeFactory.createURI(base + "graph/rejected");
    }

    /** The figures of some groups, up to one more than a page shows of each, and how the groups lie to each other. */
    public static Dossier figures(DatasetGraph dataset, String base, Collection<Node> groups) {
        return Txn.calculateRead(dataset, () -> {
            AccountsReader reader = new AccountsReader(dataset, base);
            Set<Node> figures = new LinkedHashSet<>();
            for (Node group : groups) {
                reader.relations(group);
                figures.addAll(reader.subjects(Quad.defaultGraphIRI, Terms.POPULATION, group));
                figures.addAll(reader.subjects(reader.rejectedGraph, Terms.POPULATION, group));
            }
            return reader.dossier(base, figures);
        });
    }

    /** These accounts. */
    public static Dossier accounts(DatasetGraph dataset, String base, Collection<Node> accounts) {
        return Txn.calculateRead(dataset,
                () -> new AccountsReader(dataset, base).dossier(base, new LinkedHashSet<>(accounts)));
    }

    private Dossier dossier(String base, Collection<Node> accounts) {
        accounts.forEach(account -> {
            star(account, accounts);
            for (Graph graph : List.of(held, rejected)) {
                Iter.toList(Iter.filter(graph.find(account, Node.ANY, Node.ANY),
                        triple -> Terms.PARTS.contains(triple.getPredicate())))
                        .forEach(part -> star(part.getObject(), List.of()));
            }
        });
        Node page = NodeFactory.createURI(base);
        return new Dossier(page, base, held, rejected, Surroundings.read(dataset, page, held, rejected), Map.of());
    }

    private void relations(Node group) {
        RELATIONS.forEach(relation -> dataset.find(Quad.defaultGraphIRI, group, relation, Node.ANY)
                .forEachRemaining(quad -> held.add(quad.asTriple())));
        for (Node part : subjects(Quad.defaultGraphIRI, Terms.PART_OF, group)) {
            held.add(part, Terms.PART_OF, group);
            dataset.find(Quad.defaultGraphIRI, part, RDF.Nodes.type, Node.ANY)
                    .forEachRemaining(quad -> held.add(quad.asTriple()));
        }
    }

    /** Of the accounts that one conflicts with only those among the others: a thousand may conflict with each other. */
    private void star(Node subject, Collection<Node> others) {
        dataset.find(Quad.defaultGraphIRI, subject, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> add(held, quad.asTriple(), others));
        dataset.find(rejectedGraph, subject, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> add(rejected, quad.asTriple(), others));
    }

    private static void add(Graph graph, Triple triple, Collection<Node> others) {
        if (!triple.getPredicate().equals(Terms.CONFLICTS_WITH) || others.contains(triple.getObject())) {
            graph.add(triple);
        }
    }

    private List<Node> subjects(Node graph, Node property, Node object) {
        List<Node> subjects = new ArrayList<>();
        Iterator<Quad> links = dataset.find(graph, Node.ANY, property, object);
        try {
            while (links.hasNext() && subjects.size() <= MOST) {
                subjects.add(links.next().getSubject());
            }
        } finally {
            Iter.close(links);
        }
        return subjects;
    }
}

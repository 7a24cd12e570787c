package org.w3id.muster.site.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Cursor;
import org.w3id.muster.search.Facet;
import org.w3id.muster.search.Hit;
import org.w3id.muster.search.Index;
import org.w3id.muster.search.Page;
import org.w3id.muster.search.Sort;
import org.w3id.muster.vocab.Pow;

/**
 * Accounts of one class about things that fit a search; for the class Event also the named events and wars themselves. The
 * index finds the things, of which so many are looked at.
 *
 * @param nodes accounts and events
 * @param notLookedAt how many more things fit
 */
record Happenings(Set<Node> nodes, long notLookedAt) {

    /** Things that are looked at. */
    static final int MOST_THINGS = 500;
    private static final int MOST_ACCOUNTS = 50;
    private static final List<Node> ABOUT = List.of(NodeFactory.createURI(Pow.HAPPENED_TO),
            NodeFactory.createURI(Pow.PARTICIPANT));

    /** @param accountClass the IRI of the class of accounts */
    static Happenings read(Release release, Criteria criteria, Sort sort, String accountClass) {
        DatasetGraph store = release.dataset();
        Node type = NodeFactory.createURI(accountClass);
        Set<Node> nodes = new LinkedHashSet<>();
        List<Hit> about = new ArrayList<>();
        long left = hits(release.index(), criteria.without(Facet.ACCOUNT).facet(Facet.ACCOUNT, accountClass), sort,
                about);
        if (accountClass.equals(Pow.EVENT)) {
            List<Hit> events = new ArrayList<>();
            left += hits(release.index(), criteria.without(Facet.ACCOUNT).without(Facet.TYPE)
                    .facet(Facet.TYPE, Pow.EVENT).facet(Facet.TYPE, Pow.MILITARY_EVENT), sort, events);
            events.forEach(event -> nodes.add(NodeFactory.createURI(event.iri())));
        }
        Txn.executeRead(store, () -> about.forEach(hit -> ABOUT.forEach(property -> store
                .stream(Quad.defaultGraphIRI, Node.ANY, property, NodeFactory.createURI(hit.iri()))
                .limit(MOST_ACCOUNTS).map(Quad::getSubject)
                .filter(account -> store.contains(Quad.defaultGraphIRI, account, RDF.Nodes.type, type))
                .forEach(nodes::add))));
        return new Happenings(nodes, left);
    }

    private static long hits(Index index, Criteria criteria, Sort sort, List<Hit> hits) {
        Optional<Cursor> after = Optional.empty();
        long total;
        do {
            Page page = index.page(criteria, sort, after, Math.min(Index.MOST_PER_PAGE, MOST_THINGS - hits.size()));
            hits.addAll(page.hits());
            total = page.total();
            after = page.next();
        } while (after.isPresent() && hits.size() < MOST_THINGS);
        return total - hits.size();
    }
}

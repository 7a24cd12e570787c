package org.w3id.muster.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.muster.release.InboundLinks;
import org.w3id.muster.release.Release;

/**
 * Gathers the document of a thing, in five steps: the thing's own triples; a page of the links to it, and all that the
 * accounts among them say; the values, names and passages of these; the entries and sources they stand in; what all that
 * is linked is called. Each step reads stars from an index; the number of steps does not grow with the thing, and the
 * number of links is bounded.
 *
 * <p>Not thread-safe: one reader per document.
 */
final class DocumentReader {

    /** Links to the thing that a page holds, by property. */
    static final int MOST_LINKS = 100;

    private final Release release;
    private final StoredStars store;
    private final Node thing;
    private final Stars held = new Stars();
    private final Stars rejected = new Stars();
    private final List<Document.Inbound> inbound = new ArrayList<>();
    private Optional<LinkCursor> next = Optional.empty();

    private DocumentReader(Release release, String iri) {
        this.release = release;
        this.store = StoredStars.of(release);
        this.thing = NodeFactory.createURI(iri);
    }

    /** The document of a thing, its first page; empty when the store says nothing about it. */
    static Optional<Document> read(Release release, String iri) {
        DocumentReader reader = new DocumentReader(release, iri);
        return Txn.calculateRead(release.dataset(), () -> reader.firstPage());
    }

    /** A further page; empty when the store says nothing about the thing or has no links behind the cursor. */
    static Optional<Document> read(Release release, String iri, LinkCursor cursor) {
        DocumentReader reader = new DocumentReader(release, iri);
        return Txn.calculateRead(release.dataset(), () -> reader.pageBehind(cursor));
    }

    /** Whether the store says anything about a thing. */
    static boolean knows(Release release, String iri) {
        StoredStars store = StoredStars.of(release);
        return Txn.calculateRead(store.dataset(), () -> store.knows(NodeFactory.createURI(iri)));
    }

    /** The thing that another one was merged into by a decision of the editors; empty for one that stands for itself. */
    static Optional<String> successor(Release release, String iri) {
        DatasetGraph dataset = release.dataset();
        return Txn.calculateRead(dataset, () -> Iter.toList(Iter.map(dataset.find(Quad.defaultGraphIRI,
                NodeFactory.createURI(iri), DCTerms.isReplacedBy.asNode(), Node.ANY), Quad::getObject))).stream()
                .filter(Node::isURI).map(Node::getURI).findFirst();
    }

    private Optional<Document> firstPage() {
        store.copy(StoredStars.HELD, thing, held);
        store.copy(store.rejected(), thing, rejected);
        if (held.isEmpty() && rejected.isEmpty()) {
            return Optional.empty();
        }
        for (boolean isRejected : new boolean[]{false, true}) {
            linksOf(isRejected).forEach((property, links) -> add(property, isRejected, links));
        }
        return Optional.of(document());
    }

    private Optional<Document> pageBehind(LinkCursor cursor) {
        InboundLinks.Links links = release.inboundLinks().behind(store.graph(cursor.rejected()), thing,
                cursor.property(), cursor.position(), MOST_LINKS);
        if (links.subjects().isEmpty()) {
            return Optional.empty();
        }
        store.copyNaming(thing, held);
        add(cursor.property(), cursor.rejected(), links);
        if (next.isEmpty()) {
            next = nextAfter(cursor);
        }
        return Optional.of(document());
    }

    private Document document() {
        new Neighbours(store, release.termLabels(), held, rejected).add();
        return new Document(release, thing, held, rejected, inbound, next);
    }

    /** The first property behind the cursor's whose links do not all stand on the first page. */
    private Optional<LinkCursor> nextAfter(LinkCursor cursor) {
        boolean found = false;
        for (boolean isRejected : new boolean[]{false, true}) {
            for (Map.Entry<Node, InboundLinks.Links> links : linksOf(isRejected).entrySet()) {
                if (found && links.getValue().more()) {
                    return Optional.of(new LinkCursor(isRejected, links.getKey(), links.getValue().end()));
                }
                found |= isRejected == cursor.rejected() && links.getKey().equals(cursor.property());
            }
        }
        return Optional.empty();
    }

    private Map<Node, InboundLinks.Links> linksOf(boolean isRejected) {
        return release.inboundLinks().of(store.graph(isRejected), thing, MOST_LINKS);
    }

    private void add(Node property, boolean isRejected, InboundLinks.Links links) {
        inbound.add(new Document.Inbound(property, isRejected, links.total(), links.subjects().size()));
        if (links.more() && next.isEmpty()) {
            next = Optional.of(new LinkCursor(isRejected, property, links.end()));
        }
        Stars into = isRejected ? rejected : held;
        for (Node subject : links.subjects()) {
            into.add(Triple.create(subject, property, thing));
            List<Triple> star = store.star(store.graph(isRejected), subject);
            boolean isAccount = star.stream().anyMatch(triple -> triple.getPredicate().equals(Vocabulary.IN_ENTRY));
            if (isAccount) {
                into.addWhole(subject, star);
            } else {
                star.stream().filter(Vocabulary::isNaming).forEach(into::add);
            }
        }
    }
}

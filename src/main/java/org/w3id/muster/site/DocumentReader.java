package org.w3id.muster.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
    private final DatasetGraph dataset;
    private final String base;
    private final Node thing;
    private final Graph terms;
    private final Stars held = new Stars();
    private final Stars rejected = new Stars();
    private final List<Document.Inbound> inbound = new ArrayList<>();
    private Optional<LinkCursor> next = Optional.empty();

    private DocumentReader(Release release, String iri) {
        this.release = release;
        this.dataset = release.dataset();
        this.base = release.manifest().base();
        this.thing = NodeFactory.createURI(iri);
        this.terms = release.termLabels();
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

    /** The ontology with all its terms and the alignment: one document, as its terms are named by hash signs. */
    static Optional<Document> readOntology(Release release) {
        DocumentReader reader = new DocumentReader(release, Site.ONTOLOGY);
        return Txn.calculateRead(release.dataset(), () -> reader.ontology());
    }

    /** Whether the store says anything about a thing. */
    static boolean knows(Release release, String iri) {
        DatasetGraph dataset = release.dataset();
        Node thing = NodeFactory.createURI(iri);
        return Txn.calculateRead(dataset, () -> dataset.contains(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY)
                || dataset.contains(rejectedGraph(release.manifest().base()), thing, Node.ANY, Node.ANY));
    }

    /** The thing that another one was merged into by a decision of the editors; empty for one that stands for itself. */
    static Optional<String> successor(Release release, String iri) {
        DatasetGraph dataset = release.dataset();
        return Txn.calculateRead(dataset, () -> Iter.toList(Iter.map(dataset.find(Quad.defaultGraphIRI,
                NodeFactory.createURI(iri), DCTerms.isReplacedBy.asNode(), Node.ANY), Quad::getObject))).stream()
                .filter(Node::isURI).map(Node::getURI).findFirst();
    }

    private Optional<Document> firstPage() {
        copy(Quad.defaultGraphIRI, thing, held);
        copy(rejectedGraph(base), thing, rejected);
        if (held.isEmpty() && rejected.isEmpty()) {
            return Optional.empty();
        }
        for (boolean isRejected : new boolean[]{false, true}) {
            linksOf(isRejected).forEach((property, links) -> add(property, isRejected, links));
        }
        return Optional.of(document());
    }

    private Optional<Document> pageBehind(LinkCursor cursor) {
        InboundLinks.Links links = release.inboundLinks().behind(graph(cursor.rejected()), thing, cursor.property(),
                cursor.position(), MOST_LINKS);
        if (links.subjects().isEmpty()) {
            return Optional.empty();
        }
        copyNaming(thing, held);
        add(cursor.property(), cursor.rejected(), links);
        if (next.isEmpty()) {
            next = nextAfter(cursor);
        }
        return Optional.of(document());
    }

    private Optional<Document> ontology() {
        copy(Quad.defaultGraphIRI, thing, held);
        for (Node term : Iter.toList(Iter.map(dataset.find(Quad.defaultGraphIRI, Node.ANY, Vocabulary.IS_DEFINED_BY,
                thing), Quad::getSubject))) {
            copy(Quad.defaultGraphIRI, term, held);
        }
        Set<Node> nameless = objects(held, triple -> Words.isGenid(triple.getObject(), base));
        while (!nameless.isEmpty()) {
            nameless.forEach(node -> copy(Quad.defaultGraphIRI, node, held));
            nameless = objects(held, triple -> Words.isGenid(triple.getObject(), base)
                    && !held.has(triple.getObject()));
        }
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new Document(thing, base, held, rejected, List.of(),
                        Optional.empty(), terms));
    }

    private Document document() {
        for (Stars stars : List.of(held, rejected)) {
            accountsLinked(stars);
            parts(stars);
            geometries(stars);
            names(stars);
        }
        return new Document(thing, base, held, rejected, inbound, next, terms);
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
        return release.inboundLinks().of(graph(isRejected), thing, MOST_LINKS);
    }

    private void add(Node property, boolean isRejected, InboundLinks.Links links) {
        inbound.add(new Document.Inbound(property, isRejected, links.total(), links.subjects().size()));
        if (links.more() && next.isEmpty()) {
            next = Optional.of(new LinkCursor(isRejected, property, links.end()));
        }
        Stars into = isRejected ? rejected : held;
        for (Node subject : links.subjects()) {
            into.add(Triple.create(subject, property, thing));
            List<Triple> star = star(graph(isRejected), subject);
            boolean isAccount = star.stream().anyMatch(triple -> triple.getPredicate().equals(Vocabulary.IN_ENTRY));
            if (isAccount) {
                into.addWhole(subject, star);
            } else {
                star.stream().filter(Vocabulary::isNaming).forEach(into::add);
            }
        }
    }

    /** What the title of an account needs that another one links to: its class, whom it is about, its entry. */
    private void accountsLinked(Stars into) {
        for (Node account : objects(into, triple -> Vocabulary.TO_ACCOUNTS.contains(triple.getPredicate()))) {
            List<Triple> star = into.has(account) ? List.of() : star(Quad.defaultGraphIRI, account);
            if (star.stream().anyMatch(triple -> triple.getPredicate().equals(Vocabulary.IN_ENTRY))) {
                star.stream().filter(triple -> Vocabulary.TITLE.contains(triple.getPredicate())).forEach(into::add);
            }
        }
    }

    /** Values, names and passages with their values; then the entries they lie in, and the sources of these. */
    private void parts(Stars into) {
        for (int depth = 0; depth < 2; depth++) {
            copyObjects(into, triple -> Vocabulary.PARTS.contains(triple.getPredicate()));
        }
        copyObjects(into, triple -> triple.getPredicate().equals(Vocabulary.IN_ENTRY));
        for (int depth = 0; depth < 2; depth++) {
            copyObjects(into, triple -> Vocabulary.TO_SOURCES.contains(triple.getPredicate())
                    && into.star(triple.getSubject()).stream().anyMatch(Vocabulary::isTypeOfSource));
        }
    }

    private void copyObjects(Stars into, Predicate<Triple> which) {
        for (Node object : objects(into, which)) {
            if (!into.has(object)) {
                copy(Quad.defaultGraphIRI, object, into);
                if (into == rejected) {
                    copy(graph(true), object, into);
                }
            }
        }
    }

    /** Coordinates that an account gives as its value. */
    private void geometries(Stars into) {
        for (Node value : objects(into, triple -> triple.getPredicate().equals(Vocabulary.VALUE))) {
            List<Triple> star = into.has(value) ? List.of() : star(Quad.defaultGraphIRI, value);
            if (star.stream().anyMatch(triple -> triple.getPredicate().equals(Vocabulary.AS_WKT))) {
                into.addWhole(value, star);
            }
        }
    }

    private void names(Stars stars) {
        for (Node node : objects(stars, triple -> true)) {
            String iri = node.getURI();
            if (held.has(node) || rejected.has(node)) {
                continue;
            }
            if (terms.contains(node, Node.ANY, Node.ANY)) {
                terms.find(node, Node.ANY, Node.ANY).forEachRemaining(held::add);
            } else if (iri.startsWith(base) || iri.startsWith(Site.CONCEPTS)) {
                copyNaming(node, held);
            }
        }
    }

    private static Set<Node> objects(Stars stars, Predicate<Triple> which) {
        Set<Node> objects = new LinkedHashSet<>();
        stars.triples().filter(triple -> triple.getObject().isURI() && which.test(triple))
                .forEach(triple -> objects.add(triple.getObject()));
        return objects;
    }

    private void copyNaming(Node subject, Stars into) {
        star(Quad.defaultGraphIRI, subject).stream().filter(Vocabulary::isNaming).forEach(into::add);
    }

    private void copy(Node graph, Node subject, Stars into) {
        into.addWhole(subject, star(graph, subject));
    }

    private List<Triple> star(Node graph, Node subject) {
        return Iter.toList(Iter.map(dataset.find(graph, subject, Node.ANY, Node.ANY), Quad::asTriple));
    }

    private Node graph(boolean isRejected) {
        return isRejected ? rejectedGraph(base) : Quad.defaultGraphIRI;
    }

    private static Node rejectedGraph(String base) {
        return NodeFactory.createURI(base + "graph/rejected");
    }
}

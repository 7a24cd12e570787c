package org.w3id.muster.release;

import static org.w3id.muster.release.Terms.iri;
import static org.w3id.muster.release.Terms.literal;
import static org.w3id.muster.release.Terms.text;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Segment;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Pow;

/**
 * Turns what a file describes into quads: the step "map" of a build.
 *
 * <p>What we hold goes into the default graph; an account that is rejected, or only another reading of the same words,
 * goes into {@code {base}graph/rejected} with its value nodes. Times and quantities become nodes with an IRI under the
 * description they belong to, so that nothing in a release is a blank node. Thread-safe.
 */
final class GraphMapping {

    private final Iris iris;
    private final Node rejected;

    GraphMapping(Iris iris) {
        this.iris = iris;
        this.rejected = iri(iris.graph("rejected"));
    }

    void map(Entry entry, Consumer<Quad> out) {
        map(entry.description(), out);
        Node node = iri(entry.iri());
        add(out, node, Pow.PART_OF, iri(entry.source()));
        entry.pageSha256().ifPresent(sha -> add(out, node, Pow.PAGE_SHA256, text(sha)));
        entry.segments().forEach(segment -> map(segment, node, out));
        entry.things().forEach(thing -> map(thing, out));
        entry.accounts().forEach(account -> map(account, out));
    }

    void map(Description description, Consumer<Quad> out) {
        Node graph = graphOf(description);
        Node subject = iri(description.iri());
        out.accept(Quad.create(graph, subject, RDF.type.asNode(), iri(description.type())));
        ValueNodes values = new ValueNodes(iris, description, triple -> out.accept(Quad.create(graph, triple)));
        for (Description.Property property : description.properties()) {
            out.accept(Quad.create(graph, subject, iri(property.iri()), values.node(property)));
        }
    }

    /** The plain triple that a statement makes true of its subject. */
    Quad held(Description statement, HeldProperties.Held held) {
        ValueNodes values = new ValueNodes(iris, statement, triple -> {});
        return Quad.create(Quad.defaultGraphNodeGenerated, iri(held.subject()), iri(held.property()),
                values.node(held.value()));
    }

    /** The graph of a description: the default graph unless the account is rejected or a mere reading. */
    Node graphOf(Description description) {
        return graph(isRejected(description));
    }

    Node graph(boolean isRejected) {
        return isRejected ? rejected : Quad.defaultGraphNodeGenerated;
    }

    static boolean isRejected(Description description) {
        return description.properties().stream().anyMatch(GraphMapping::rejects);
    }

    private static boolean rejects(Description.Property property) {
        return switch (property.iri().value()) {
            case Pow.READING_OF -> true;
            case Pow.STANDING -> property.value() instanceof Value.Resource(Iri standing)
                    && standing.value().endsWith("/standing/rejected");
            default -> false;
        };
    }

    private static void map(Segment segment, Node entry, Consumer<Quad> out) {
        Node node = iri(segment.iri());
        out.accept(
                Quad.create(Quad.defaultGraphNodeGenerated, node, RDF.type.asNode(),
                        NodeFactory.createURI(Pow.SEGMENT)));
        add(out, node, Pow.IN_ENTRY, entry);
        segment.span().ifPresent(span -> {
            add(out, node, Pow.START_OFFSET, Terms.offset(span.start()));
            add(out, node, Pow.END_OFFSET, Terms.offset(span.end()));
        });
        segment.exactText().ifPresent(exact -> add(out, node, Pow.EXACT_TEXT, text(exact)));
        segment.locator().ifPresent(locator -> add(out, node, DCTerms.bibliographicCitation.getURI(), text(locator)));
        segment.abstracts().forEach(words -> add(out, node, Pow.ABSTRACT, literal(words)));
    }

    private static void add(Consumer<Quad> out, Node subject, String predicate, Node object) {
        out.accept(Quad.create(Quad.defaultGraphNodeGenerated, subject, NodeFactory.createURI(predicate), object));
    }
}

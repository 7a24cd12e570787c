package org.w3id.muster.release;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.vocab.Pow;

/**
 * What belongs to one source in a dump, learned by reading the dump twice: first what the source itself holds and speaks
 * of, then what other sources say about that.
 *
 * <p>Memory grows with what the source speaks of. Not thread-safe.
 */
final class SourceSelection {

    private static final String ID = "id/";

    private final Iris iris;
    private final String source;
    private final Set<Node> mentioned = new HashSet<>();
    private final Set<Triple> heldByOwn = new HashSet<>();
    private final Set<Triple> heldByOthers = new HashSet<>();
    private final Set<Node> definingEvents = new HashSet<>();
    private boolean found;

    /** @param source the source's key */
    SourceSelection(Iris iris, String source) {
        this.iris = iris;
        this.source = source;
    }

    /** First reading. */
    void learnOwn(List<Quad> quads) {
        Node subject = quads.getFirst().getSubject();
        if (isOwn(subject)) {
            found = true;
            quads.forEach(quad -> mentioned.add(quad.getObject()));
            held(quads).ifPresent(heldByOwn::add);
        }
    }

    /** Whether the first reading found nothing of the source. */
    boolean isEmpty() {
        return !found;
    }

    /** Second reading. */
    void learnOthers(List<Quad> quads) {
        Node subject = quads.getFirst().getSubject();
        if (isOwn(subject)) {
            return;
        }
        held(quads).filter(triple -> mentioned.contains(triple.getSubject())).ifPresent(heldByOthers::add);
        if (mentioned.contains(subject)) {
            Export.object(quads, Pow.DEFINED_BY).ifPresent(definingEvents::add);
        }
    }

    /** The quads of one subject that belong to the source; empty if none does. */
    List<Quad> select(List<Quad> quads) {
        Node subject = quads.getFirst().getSubject();
        if (isOwn(subject)) {
            return quads;
        }
        if (!isNeeded(quads)) {
            return List.of();
        }
        return quads.stream().filter(quad -> !isSaidByOthers(quad)).toList();
    }

    /**
     * Things, concepts and sources that the source speaks of, what defines a group, and the times and numbers of these. Not
     * what another source says, and not the ontology, which is the same for all.
     */
    private boolean isNeeded(List<Quad> quads) {
        Node subject = quads.getFirst().getSubject();
        boolean ofAnEntry = quads.stream().anyMatch(quad -> quad.getPredicate().hasURI(Pow.IN_ENTRY)
                || (quad.getPredicate().equals(RDF.type.asNode()) && quad.getObject().hasURI(Pow.ENTRY)));
        return !ofAnEntry && subject.isURI() && !subject.getURI().startsWith(Pow.NAMESPACE)
                && (isSpokenOf(subject) || isValueOfThing(subject));
    }

    private boolean isSpokenOf(Node thing) {
        return mentioned.contains(thing) || definingEvents.contains(thing);
    }

    /** {@code time/event/x} or {@code time/unit/x/formation} where {@code event/x} and {@code unit/x} are spoken of. */
    private boolean isValueOfThing(Node node) {
        String name = name(node);
        if (!name.startsWith("time/") && !name.startsWith("quantity/")) {
            return false;
        }
        String owner = name.substring(name.indexOf('/') + 1);
        return isSpokenOf(thing(owner)) || isSpokenOf(thing(owner.substring(0, Math.max(0, owner.lastIndexOf('/')))));
    }

    private Node thing(String name) {
        return NodeFactory.createURI(iris.base() + ID + name);
    }

    private boolean isSaidByOthers(Quad quad) {
        return (quad.getPredicate().hasURI(Pow.HAS_NAME) && !isOwn(quad.getObject()))
                || (heldByOthers.contains(quad.asTriple()) && !heldByOwn.contains(quad.asTriple()));
    }

    /** The plain triple that a statement makes true, if these are the quads of one. */
    private static Optional<Triple> held(List<Quad> quads) {
        return Export.object(quads, Pow.SUBJECT).flatMap(subject -> Export.object(quads, Pow.PROPERTY)
                .flatMap(property -> Export.object(quads, Pow.VALUE).or(() -> Export.object(quads, Pow.LITERAL_VALUE))
                        .map(value -> Triple.create(subject, property, value))));
    }

    private boolean isOwn(Node node) {
        String name = name(node);
        return name.equals("source/" + source) || name.substring(name.indexOf('/') + 1).startsWith(source + '/');
    }

    /** What stands after {@code id/}; empty for everything else. */
    private String name(Node node) {
        String start = iris.base() + ID;
        return node.isURI() && node.getURI().startsWith(start) ? node.getURI().substring(start.length()) : "";
    }
}

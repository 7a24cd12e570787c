package org.w3id.muster.mapping;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Triples to take out and triples to put in, in this order. Immutable.
 *
 * @param removed what goes; a triple that is not there is no error
 * @param added what comes; a triple that is already there is no error
 */
public record Change(Set<Triple> removed, Set<Triple> added) {

    /** Copies the sets. */
    public Change {
        removed = Set.copyOf(removed);
        added = Set.copyOf(added);
    }

    /**
     * What makes the one set of triples into the other. A literal that is only written in another way ({@code 01} for
     * {@code 1}) stays as it is.
     */
    static Change between(Set<Triple> before, Set<Triple> after) {
        Set<Triple> removed = new LinkedHashSet<>(before);
        removed.removeAll(after);
        Set<Triple> added = new LinkedHashSet<>(after);
        added.removeAll(before);
        removed.removeIf(old -> added.removeIf(now -> sameValue(old, now)));
        return new Change(removed, added);
    }

    private static boolean sameValue(Triple one, Triple other) {
        return one.getSubject().equals(other.getSubject()) && one.getPredicate().equals(other.getPredicate())
                && one.getObject().sameValueAs(other.getObject());
    }

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    /** The rows of an RDF Patch, {@code D} for removed and {@code A} for added ones, sorted. */
    @Override
    public String toString() {
        return Stream.concat(rows("D", removed), rows("A", added)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> rows(String letter, Set<Triple> triples) {
        return triples.stream().map(t -> letter + " " + NodeFmtLib.str(t) + " .").sorted();
    }
}

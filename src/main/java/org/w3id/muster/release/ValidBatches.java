package org.w3id.muster.release;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Problem;

/**
 * Validates one batch of quads after the other and spools those that are valid. The authority things stay in memory behind
 * them, because entries refer to them. Not thread-safe.
 */
final class ValidBatches {

    private final Validation validation;
    private final QuadSpool spool;
    private final Consumer<Problem> problems;
    private final Graph authority = GraphFactory.createDefaultGraph();

    ValidBatches(Validation validation, QuadSpool spool, Consumer<Problem> problems) {
        this.validation = validation;
        this.spool = spool;
        this.problems = problems;
    }

    /** Remembers what batches may refer to; it is a batch, or several, itself. */
    void knowAuthority(Collection<Quad> quads) {
        quads.forEach(quad -> authority.add(quad.asTriple()));
    }

    /**
     * Takes a batch; with an error in it, none of it is spooled.
     *
     * @param derived what statements in the batch make true of things, wherever these are described
     * @param described what the batch describes, with the places in files
     * @param otherwise the place of what is not among them
     * @return whether the batch is valid
     */
    boolean add(List<Quad> quads, List<Quad> derived, Stream<Description> described, Location otherwise) {
        Graph batch = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> batch.add(quad.asTriple()));
        derived.forEach(quad -> {
            batch.add(quad.asTriple());
            // with its class in the batch, the thing is validated together with what it has now
            authority.find(quad.getSubject(), RDF.Nodes.type, Node.ANY).forEach(batch::add);
        });
        Map<Node, Location> origins = new HashMap<>();
        described.forEach(d -> origins.putIfAbsent(Terms.iri(d.iri()), d.where()));
        List<Problem> faults = validation.check(batch, authority, origins, otherwise);
        faults.forEach(problems);
        if (faults.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR)) {
            return false;
        }
        quads.forEach(spool::add);
        derived.forEach(spool::add);
        return true;
    }
}

package org.w3id.muster.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Problem;

/**
 * The closed-world rules of {@code ontology/shapes.ttl}, run on one batch at a time: the step "validate" of a build.
 * Thread-safe.
 */
final class Validation {

    private final Shapes shapes;

    Validation(Path shapesFile) {
        this.shapes = Shapes.parse(RDFDataMgr.loadGraph(shapesFile.toUri().toString()));
    }

    /**
     * @param batch all triples of the batch, whatever graph they go to
     * @param authority the authority things, for looking up what the batch refers to
     * @param origins where the descriptions of the batch stand in their files
     */
    List<Problem> check(Graph batch, Graph authority, Map<Node, Location> origins, Location otherwise) {
        List<Problem> problems = new ArrayList<>();
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, new BatchGraph(batch, authority)).getEntries()) {
            Problem.Severity severity = entry.severity().equals(Severity.Violation)
                    ? Problem.Severity.ERROR
                    : Problem.Severity.NOTE;
            problems.add(new Problem(severity, origins.getOrDefault(entry.focusNode(), otherwise), what(entry),
                    "Compare with docs/entry-format.md and ontology/shapes.ttl."));
        }
        return problems;
    }

    /** The message of the shape, then which property, value and thing it is about. */
    private static String what(ReportEntry entry) {
        List<String> about = new ArrayList<>();
        if (entry.resultPath() != null) {
            about.add("property " + entry.resultPath());
            if (entry.value() != null) {
                about.add("value " + entry.value());
            }
        }
        about.add("in " + entry.focusNode());
        return entry.message().replaceFirst("\\.$", "") + " (" + String.join(", ", about) + ").";
    }
}

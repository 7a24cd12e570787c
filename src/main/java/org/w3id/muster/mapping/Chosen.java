package org.w3id.muster.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * The record that a node is to be read as, by its types.
 *
 * @param fitting the record; empty if none fits or several do
 * @param fault why there is none
 */
record Chosen(Optional<Shape.RecordShape> fitting, Optional<String> fault) {

    static Chosen among(Shape shape, Triples triples, Node subject) {
        List<Node> types = triples.objects(subject, RDF.Nodes.type);
        List<Shape.RecordShape> fitting = shape.records().stream()
                .filter(each -> each.rdfType().filter(types::contains).isPresent()).toList();
        if (fitting.size() == 1) {
            return new Chosen(Optional.of(fitting.get(0)), Optional.empty());
        }
        if (fitting.size() > 1) {
            return new Chosen(Optional.empty(), Optional.of("has the types of several records: " + names(fitting)
                    + "; one is wanted"));
        }
        Optional<Shape.RecordShape> any = shape.records().stream().filter(r -> r.rdfType().isEmpty()).findFirst();
        return any.isPresent() && !triples.star(subject).isEmpty()
                ? new Chosen(any, Optional.empty())
                : new Chosen(Optional.empty(), Optional.of("is wanted as " + names(shape.records()) + ", but "
                        + (triples.star(subject).isEmpty() ? "has no triples" : "has the types " + types)));
    }

    private static String names(List<Shape.RecordShape> records) {
        return records.stream()
                .map(r -> r.type().getSimpleName() + r.rdfType().map(t -> " (" + t.getURI() + ")").orElse(""))
                .collect(Collectors.joining(" or "));
    }
}

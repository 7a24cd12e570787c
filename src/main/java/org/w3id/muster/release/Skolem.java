package org.w3id.muster.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Reads a file of the ontology and gives its blank nodes IRIs (RDF 1.1 Concepts §3.5), since a release holds no blank
 * nodes. They are numbered in the order of the file, so that the same file gives the same IRIs.
 */
final class Skolem {

    /** Where these IRIs lie below the base. */
    static final String PATH = ".well-known/genid/";

    private final Map<Node, Node> names = new HashMap<>();
    private final String prefix;

    private Skolem(String prefix) {
        this.prefix = prefix;
    }

    static List<Triple> read(Path file, Iris iris) {
        List<Triple> triples = new ArrayList<>();
        RDFParser.source(file).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(triple);
            }
        });
        Skolem skolem = new Skolem(iris.base() + PATH + file.getFileName() + '-');
        return triples.stream().map(skolem::name).toList();
    }

    private Triple name(Triple triple) {
        return Triple.create(name(triple.getSubject()), triple.getPredicate(), name(triple.getObject()));
    }

    private Node name(Node node) {
        return node.isBlank()
                ? names.computeIfAbsent(node, blank -> NodeFactory.createURI(prefix + names.size()))
                : node;
    }
}

package org.w3id.muster.server;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.muster.term.DidYouMean;
import org.w3id.muster.vocab.Ontology;

/**
 * Finds the terms of our own vocabulary that a query names and that do not exist: a misspelt class or property gives an
 * empty result and no hint. Stateless.
 */
final class UnknownTerms {

    private static final int MOST_REMARKS = 5;
    /** As the algebra writes IRIs when there are no prefixes. */
    private static final Pattern OURS = Pattern.compile(
            "<(" + Pattern.quote(Ontology.NAMESPACE) + "|" + Pattern.quote(Ontology.CONCEPTS) + ")([^<>\\s]*)>");

    private UnknownTerms() {}

    /**
     * A remark on each, of a few.
     *
     * @param ontology the graph that holds the ontology, in a read transaction
     */
    static List<String> remarks(Query query, Graph ontology) {
        if (query.getQueryPattern() == null) {
            return List.of();
        }
        Set<String> remarks = new LinkedHashSet<>();
        OURS.matcher(Algebra.compile(query).toString(PrefixMapping.Factory.create())).results()
                .filter(found -> !exists(found.group(1) + found.group(2), ontology)).limit(MOST_REMARKS)
                .forEach(found -> remarks.add(remark(found.group(1), found.group(2), ontology)));
        return List.copyOf(remarks);
    }

    private static boolean exists(String iri, Graph ontology) {
        // the namespace itself names nothing, and texts are compared with it
        return iri.equals(Ontology.NAMESPACE) || iri.equals(Ontology.CONCEPTS)
                || ontology.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
    }

    private static String remark(String namespace, String name, Graph ontology) {
        Set<String> names = new TreeSet<>();
        Node property = namespace.equals(Ontology.NAMESPACE) ? RDFS.Nodes.isDefinedBy : SKOS.inScheme.asNode();
        ontology.find(Node.ANY, property, Node.ANY).mapWith(triple -> triple.getSubject().toString())
                .filterKeep(iri -> iri.startsWith(namespace))
                .forEachRemaining(iri -> names.add(iri.substring(namespace.length())));
        String known = DidYouMean.nearest(name, names)
                .map(nearest -> " Did you mean " + written(namespace, nearest) + "?").orElse("");
        return "There is no term " + written(namespace, name) + " in this edition." + known;
    }

    private static String written(String namespace, String name) {
        return namespace.equals(Ontology.NAMESPACE) ? "pow:" + name : "<" + namespace + name + ">";
    }
}

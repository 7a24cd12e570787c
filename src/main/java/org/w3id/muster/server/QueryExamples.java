package org.w3id.muster.server;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.muster.site.QueryPattern;
import org.w3id.muster.vocab.Prefixes;

/**
 * The patterns of the cookbook as executable SHACL ({@code sh:SPARQLExecutable}) and the prefixes they are written with
 * ({@code sh:declare}): editors of queries read both. Stateless.
 */
final class QueryExamples {

    private static final String SH = "http://www.w3.org/ns/shacl#";

    private QueryExamples() {}

    static void describe(Graph graph, Node service, List<QueryPattern> patterns, String base) {
        graph.getPrefixMapping().setNsPrefix("sh", SH).setNsPrefix("schema", "https://schema.org/");
        Prefixes.all(base).forEach((prefix, namespace) -> {
            Node declaration = NodeFactory.createBlankNode();
            graph.add(service, sh("declare"), declaration);
            graph.add(declaration, sh("prefix"), NodeFactory.createLiteralString(prefix));
            graph.add(declaration, sh("namespace"),
                    NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
        for (QueryPattern pattern : patterns) {
            Node example = NodeFactory.createURI(base + "cookbook#" + pattern.id());
            Query query = QueryFactory.create(pattern.sparql());
            String form = query.isSelectType() ? "select" : query.isAskType() ? "ask" : "construct";
            graph.add(example, RDF.Nodes.type, sh("SPARQLExecutable"));
            graph.add(example, RDF.Nodes.type, sh("SPARQL" + Character.toUpperCase(form.charAt(0)) + form.substring(1)
                    + "Executable"));
            graph.add(example, RDFS.Nodes.label, NodeFactory.createLiteralLang(pattern.title(), "en"));
            graph.add(example, RDFS.Nodes.comment, NodeFactory.createLiteralLang(pattern.purpose(), "en"));
            graph.add(example, sh(form), NodeFactory.createLiteralString(pattern.sparql()));
            graph.add(example, sh("prefixes"), service);
            graph.add(example, NodeFactory.createURI("https://schema.org/target"), service);
        }
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SH + name);
    }
}

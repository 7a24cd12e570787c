package org.w3id.muster.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;

/** A document as RDF. Formats with graphs also carry what we rejected, in its own graph. Stateless. */
final class DocumentWriter {

    private DocumentWriter() {}

    /**
     * Writes a document.
     *
     * @param url the address of the document itself
     * @throws ProblemException (406) when the format cannot say the graph
     */
    static String write(Document document, String url, RdfFormat format) {
        Graph graph = described(document, url);
        RDFFormat jena = switch (format) {
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case TRIG -> RDFFormat.TRIG_PRETTY;
            default -> format.jena();
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (format == RdfFormat.TRIG || format == RdfFormat.N_QUADS) {
                DatasetGraph dataset = DatasetGraphFactory.create(graph);
                dataset.addGraph(NodeFactory.createURI(document.base() + "graph/rejected"), document.rejected());
                RDFWriter.source(dataset).format(jena).output(out);
            } else {
                RDFWriter.source(graph).format(jena).output(out);
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (JenaException e) {
            throw ProblemDetail.of("not-acceptable", 406, "Not available in the form asked for",
                    format.mediaType() + " cannot say this document: " + e.getMessage(), "Ask for text/turtle.")
                    .toException();
        }
    }

    private static Graph described(Document document, String url) {
        Graph graph = GraphFactory.createDefaultGraph();
        document.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
        G.addInto(graph, document.held());
        Node self = NodeFactory.createURI(url);
        graph.add(self, RDF.Nodes.type, Vocabulary.DOCUMENT);
        graph.add(self, Vocabulary.PRIMARY_TOPIC, document.thing());
        for (Map.Entry<Node, Long> cut : document.cut().entrySet()) {
            Node links = NodeFactory.createURI(url + "#" + Words.localName(cut.getKey().getURI()));
            graph.add(links, RDF.Nodes.predicate, cut.getKey());
            graph.add(links, RDF.Nodes.object, document.thing());
            graph.add(links, Vocabulary.TOTAL_ITEMS, NodeFactoryExtra.intToNode(cut.getValue()));
        }
        return graph;
    }
}

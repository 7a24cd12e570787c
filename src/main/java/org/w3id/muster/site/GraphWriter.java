package org.w3id.muster.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.SysRIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Triples in an RDF format, so that who reads them gets the same triples, whatever prefixes they come with. Stateless.
 */
public final class GraphWriter {

    /** Every IRI as it is; XML as text with a datatype, as nobody has looked whether it is well-formed. */
    private static final Map<String, String> RDF_XML_SETTINGS = Map.of("allowBadURIs", "true", "blockRules",
            "parseTypeLiteralPropertyElt");

    private GraphWriter() {}

    /**
     * Writes triples that are in memory.
     *
     * @param prefixes namespace by prefix; those that a format would not read back are left out
     * @throws ProblemException (406) when the format cannot say them
     */
    public static void write(Collection<Triple> triples, Map<String, String> prefixes, RdfFormat format,
            OutputStream out) throws IOException {
        switch (format) {
            case JSON_LD -> out.write(JsonLdWriter.write(triples, prefixes));
            case RDF_XML -> rdfXml(triples, prefixes, out);
            default -> {
                StreamRDF stream = StreamRDFWriter.getWriterStream(out, format.jena());
                stream.start();
                prefixes.forEach(stream::prefix);
                triples.forEach(stream::triple);
                stream.finish();
            }
        }
    }

    private static void rdfXml(Collection<Triple> triples, Map<String, String> prefixes, OutputStream out) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Triple triple : triples) {
            xmlFault(triple).ifPresent(why -> {
                throw CannotSay.in(RdfFormat.RDF_XML, RdfFormat.all(), why);
            });
            graph.add(triple);
        }
        graph.getPrefixMapping().setNsPrefixes(SafePrefixes.forRdfXml(prefixes));
        try {
            RDFWriter.source(graph).format(RdfFormat.RDF_XML.jena())
                    .set(SysRIOT.sysRdfWriterProperties, RDF_XML_SETTINGS).output(out);
        } catch (JenaException e) {
            throw CannotSay.in(RdfFormat.RDF_XML, RdfFormat.all(), String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> xmlFault(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).flatMap(GraphWriter::xmlFault)
                .findFirst();
    }

    private static Stream<String> xmlFault(Node term) {
        return term.isTripleTerm()
                ? Stream.of("it has no form for a triple as a term")
                : XmlText.fault(term).stream();
    }
}

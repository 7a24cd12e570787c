package org.w3id.muster.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * A document as RDF. Formats with graphs also carry what we rejected, in its own graph. The same document gives the same
 * bytes. Stateless.
 */
final class DocumentWriter {

    /** The prefixes of documents. */
    static final Map<String, String> PREFIXES = Map.of("pow", Site.ONTOLOGY + "#", "skos",
            "http://www.w3.org/2004/02/skos/core#", "dct", "http://purl.org/dc/terms/", "foaf",
            "http://xmlns.com/foaf/0.1/", "hydra", "http://www.w3.org/ns/hydra/core#", "xsd",
            "http://www.w3.org/2001/XMLSchema#", "rdfs", "http://www.w3.org/2000/01/rdf-schema#", "void",
            "http://rdfs.org/ns/void#");

    private DocumentWriter() {}

    /**
     * Writes a document.
     *
     * @throws ProblemException (406) when the format cannot say the graph
     */
    static byte[] write(Document document, DocumentAddress address, JsonLdForm form) {
        List<Triple> triples = Stream
                .concat(DocumentDescription.of(document, address).triples(), document.heldStars().triples()).toList();
        return JsonLdWriter.write(triples, form, document.thing(),
                Words.site(document.base()) + DocumentContext.TERMS);
    }

    /** The same in another format. */
    static byte[] write(Document document, DocumentAddress address, RdfFormat format) {
        Stars about = DocumentDescription.of(document, address);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (format.streams()) {
                stream(document, about, StreamRDFWriter.getWriterStream(out, format.jena()),
                        format == RdfFormat.TRIG || format == RdfFormat.N_QUADS);
            } else {
                GraphWriter.write(Stream.concat(about.triples(), document.heldStars().triples()).toList(), PREFIXES,
                        format, out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    private static void stream(Document document, Stars about, StreamRDF out, boolean withRejected) {
        out.start();
        PREFIXES.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> out.prefix(prefix.getKey(), prefix.getValue()));
        about.triples().forEach(out::triple);
        document.heldStars().triples().forEach(out::triple);
        if (withRejected) {
            Node graph = NodeFactory.createURI(document.base() + "graph/rejected");
            document.rejectedStars().triples().forEach(triple -> out.quad(Quad.create(graph, triple)));
        }
        out.finish();
    }
}

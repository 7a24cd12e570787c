package org.w3id.muster.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;

/** The RDF formats we send, the preferred one first. */
public enum RdfFormat implements Offer {
    TURTLE("text/turtle", "ttl", "Turtle", RDFFormat.TURTLE_BLOCKS), JSON_LD("application/ld+json", "jsonld", "JSON_LD",
            RDFFormat.JSONLD11), N_TRIPLES("application/n-triples", "nt", "N-Triples", RDFFormat.NTRIPLES), RDF_XML(
                    "application/rdf+xml", "rdf", "RDF_XML", RDFFormat.RDFXML_PLAIN), TRIG("application/trig", "trig",
                            "TriG",
                            RDFFormat.TRIG_BLOCKS), N_QUADS("application/n-quads", "nq", "N-Quads", RDFFormat.NQUADS);

    private final String mediaType;
    private final String suffix;
    private final String w3cName;
    @SuppressWarnings("Immutable") // never changes, though Jena does not say so
    private final RDFFormat jena;

    RdfFormat(String mediaType, String suffix, String w3cName, RDFFormat jena) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.w3cName = w3cName;
        this.jena = jena;
    }

    public static Optional<RdfFormat> ofSuffix(String suffix) {
        return Arrays.stream(values()).filter(format -> format.suffix.equals(suffix)).findFirst();
    }

    public static List<RdfFormat> all() {
        return List.of(values());
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    /** The file name suffix, without the dot. */
    public String suffix() {
        return suffix;
    }

    /** The IRI of the format in the W3C list of file formats, which SPARQL service descriptions use. */
    public String formatIri() {
        return "http://www.w3.org/ns/formats/" + w3cName;
    }

    public RDFFormat jena() {
        return jena;
    }

    /** Whether triples can be written one by one; the others need the whole graph in memory. */
    public boolean streams() {
        return this != JSON_LD && this != RDF_XML;
    }

    /** The value of the Content-Type header. Text formats state their encoding. */
    public String contentType() {
        return jena.getLang().equals(Lang.TURTLE) ? mediaType + ";charset=utf-8" : mediaType;
    }
}

package org.w3id.muster.site;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What is known about one thing.
 *
 * @param thing the thing
 * @param base the base of the release's IRIs
 * @param held what we hold: the thing's own triples, the accounts about it, their values and passages, labels of what
 *     they link to
 * @param rejected what we do not hold, from {@code graph/rejected}: accounts about the thing with the reason
 * @param cut by property, how many links to the thing there are where not all of them are in {@code held}
 */
public record Document(Node thing, String base, Graph held, Graph rejected, Map<Node, Long> cut) {

    /** The label of a node in a language that is there: English first, then any; its local name when it has none. */
    public String label(Node node) {
        return Labels.of(node, held, rejected);
    }

    /** Prefixes that make the document short to read. */
    Map<String, String> prefixes() {
        return Map.of("pow", Site.ONTOLOGY + "#", "skos", "http://www.w3.org/2004/02/skos/core#", "dct",
                "http://purl.org/dc/terms/", "foaf", "http://xmlns.com/foaf/0.1/", "hydra",
                "http://www.w3.org/ns/hydra/core#", "xsd", "http://www.w3.org/2001/XMLSchema#", "rdfs",
                "http://www.w3.org/2000/01/rdf-schema#");
    }
}

package org.w3id.muster.entry;

import java.util.List;
import org.w3id.muster.term.Iri;

/**
 * A thing, an account or a source as a file describes it: its class and its properties, not yet RDF.
 *
 * @param iri its IRI
 * @param type its class in the ontology
 * @param properties its properties in the order of the file; a property with several values stands several times
 * @param where where the file says so
 */
public record Description(Iri iri, Iri type, List<Property> properties, Location where) {

    /** One property with one value. */
    public record Property(Iri iri, Value value) {}
}

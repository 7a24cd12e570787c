package org.w3id.muster.vocab;

import java.util.Optional;
import org.w3id.muster.term.Iri;

/**
 * A property as the ontology describes it.
 *
 * @param iri the property
 * @param kind what kind of value it takes
 * @param domain the class of its subjects, where there is one for all
 * @param range the class of its values, for references
 * @param scheme the key of the concept scheme that its values come from, for concepts
 */
public record PropertyTerm(
        Iri iri, PropertyKind kind, Optional<Iri> domain, Optional<Iri> range, Optional<String> scheme) {}

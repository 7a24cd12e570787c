package org.w3id.muster.model;

import java.util.Optional;
import java.util.Set;
import org.w3id.muster.mapping.Embedded;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;
import org.w3id.muster.vocab.Skos;

/**
 * A type or kind of something, such as a rank, a cause or a type of site (SKOS). A new one needs no new version of the
 * ontology.
 *
 * @param labels how it is called, and where else it is described
 * @param definition what it means, at most once for each language
 * @param scopeNote how it is to be used
 * @param inScheme the scheme that it belongs to
 * @param topConceptOf the scheme, where it has no wider concept
 * @param broader wider concepts
 * @param rankLevel of a rank: 10 for privates, 20 for non-commissioned officers, 30 for junior officers, 40 for senior
 * officers, 50 and more for generals
 */
@RdfType(Skos.CONCEPT)
public record Concept(
        Iri iri,
        @Embedded Labels labels,
        @Property(Skos.DEFINITION) Set<LangText> definition,
        @Property(Skos.SCOPE_NOTE) Set<LangText> scopeNote,
        @Property(Skos.IN_SCHEME) Iri inScheme,
        @Property(Skos.TOP_CONCEPT_OF) Optional<Iri> topConceptOf,
        @Property(Skos.BROADER) Set<Ref<Concept>> broader,
        @Property(Pow.RANK_LEVEL) Optional<Integer> rankLevel) implements Resource {}

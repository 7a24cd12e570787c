package org.w3id.muster.model;

import java.util.Optional;
import java.util.Set;
import org.w3id.muster.mapping.Embedded;
import org.w3id.muster.mapping.Limit;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.mapping.Sourced;
import org.w3id.muster.mapping.View;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;

/**
 * A work, web site, database, register or archival document, in a given version.
 *
 * @param labels how it is called, and where else it is described
 * @param sourceKind archival record, official, scholarly, reference, press, web
 * @param copyOf the source of which it is a mirror or copy, and therefore no second witness
 * @param partOf what it is a part of
 * @param description what a catalogue says of it
 * @param parts its entries, and sources that are parts of it
 */
@RdfType(Pow.SOURCE)
public record Source(
        Iri iri,
        @Embedded Labels labels,
        @Property(Pow.SOURCE_KIND) Optional<Ref<Concept>> sourceKind,
        @Property(Pow.COPY_OF) Optional<Ref<Source>> copyOf,
        @Property(Pow.PART_OF) Set<Sourced<Iri, Statement>> partOf,
        @Embedded BibliographicDescription description,
        @Property(value = Pow.PART_OF, inverse = true) @Limit(History.LIMIT) View<Ref<Resource>> parts)
        implements
            Resource {}

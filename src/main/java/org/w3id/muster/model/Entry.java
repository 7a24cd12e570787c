package org.w3id.muster.model;

import java.util.Optional;
import org.w3id.muster.mapping.Embedded;
import org.w3id.muster.mapping.Limit;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.mapping.View;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;

/**
 * The unit a source is made of: a headword article, a row of a register, a card, a page. Every account belongs to one.
 *
 * @param labels its headword, and where else it is described
 * @param partOf the source
 * @param pageSha256 the version of the page that offsets count in, as the SHA-256 of its bytes in hexadecimal
 * @param description what a catalogue says of it
 * @param contents its passages and accounts
 */
@RdfType(Pow.ENTRY)
public record Entry(
        Iri iri,
        @Embedded Labels labels,
        @Property(Pow.PART_OF) Ref<Source> partOf,
        @Property(Pow.PAGE_SHA256) Optional<String> pageSha256,
        @Embedded BibliographicDescription description,
        @Property(value = Pow.IN_ENTRY, inverse = true) @Limit(History.LIMIT) View<Ref<Resource>> contents)
        implements
            Resource {}

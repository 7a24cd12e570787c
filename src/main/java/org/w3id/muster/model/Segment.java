package org.w3id.muster.model;

import java.util.Optional;
import java.util.Set;
import org.w3id.muster.mapping.Limit;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.mapping.View;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Dcterms;
import org.w3id.muster.vocab.Pow;

/**
 * A passage of an entry, told by code point offsets into a given version of the page or by another locator.
 *
 * @param inEntry the entry
 * @param start the first code point, counted from 0
 * @param end the code point after the last one
 * @param exactText the exact characters, only where the text is ours to show
 * @param locator where in the work, such as "p. 75"
 * @param abstracts our own paraphrase, at most one for each language; never the words of the source
 * @param accounts the accounts that rest on it
 */
@RdfType(Pow.SEGMENT)
public record Segment(
        Iri iri,
        @Property(Pow.IN_ENTRY) Ref<Entry> inEntry,
        @Property(value = Pow.START_OFFSET, datatype = Segment.OFFSET) Optional<Integer> start,
        @Property(value = Pow.END_OFFSET, datatype = Segment.OFFSET) Optional<Integer> end,
        @Property(Pow.EXACT_TEXT) Optional<String> exactText,
        @Property(Dcterms.BIBLIOGRAPHIC_CITATION) Optional<String> locator,
        @Property(Pow.ABSTRACT) Set<LangText> abstracts,
        @Property(value = Pow.EVIDENCE, inverse = true) @Limit(History.LIMIT) View<Ref<Account>> accounts)
        implements
            Resource {

    /** The datatype of offsets. */
    static final String OFFSET = "http://www.w3.org/2001/XMLSchema#nonNegativeInteger";
}

package org.w3id.muster.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Ontology;
import org.w3id.muster.vocab.Pow;

/**
 * A number as a source gives it: the number itself or its bounds, with its unit and its words; never a midpoint.
 *
 * @param amount the single number, where the source gives one
 * @param lower the least that the words allow
 * @param upper the most that the words allow
 * @param lowerOpen true where the lower bound itself is excluded ("more than")
 * @param upperOpen true where the upper bound itself is excluded ("fewer than")
 * @param approximate true where the source says "about"
 * @param quantifier the word of amount where no number is given: several, many, most
 * @param unitOfMeasure what the number counts: persons, percent, divisions
 * @param base the group of which a percentage is a share (10 percent is amount 10)
 * @param wording the words of the source
 */
@RdfType(Pow.QUANTITY_CLASS)
public record Quantity(
        Iri iri,
        @Property(Pow.AMOUNT) Optional<BigDecimal> amount,
        @Property(Pow.LOWER) Optional<BigDecimal> lower,
        @Property(Pow.UPPER) Optional<BigDecimal> upper,
        @Property(Pow.LOWER_OPEN) Optional<Boolean> lowerOpen,
        @Property(Pow.UPPER_OPEN) Optional<Boolean> upperOpen,
        @Property(Pow.APPROXIMATE) Optional<Boolean> approximate,
        @Property(Pow.QUANTIFIER) Optional<Ref<Concept>> quantifier,
        @Property(Pow.UNIT_OF_MEASURE) Optional<Ref<Concept>> unitOfMeasure,
        @Property(Pow.BASE) Optional<Ref<PersonGroup>> base,
        @Property(Pow.WORDING) Set<LangText> wording) implements Resource {

    /** The node of a quantity that was read from a source. */
    public static Quantity of(Iri iri, org.w3id.muster.term.Quantity read) {
        return new Quantity(iri, read.amount(), read.lower(), read.upper(), marked(read.lowerOpen()),
                marked(read.upperOpen()), marked(read.approximate()),
                read.quantifier().map(key -> Ref.to(Ontology.concept("quantifier", key))),
                read.unit().map(key -> Ref.to(Ontology.concept("unit", key))), read.base().map(Ref::to),
                Set.copyOf(read.wordings()));
    }

    /** Only what is so is written; what is not has no triple. */
    private static Optional<Boolean> marked(boolean mark) {
        return Optional.of(mark).filter(so -> so);
    }
}

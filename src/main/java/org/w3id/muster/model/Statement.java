package org.w3id.muster.model;

import java.util.Optional;
import java.util.Set;
import org.w3id.muster.mapping.Embedded;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.mapping.Reifies;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Literal;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;

/**
 * What a source says about one property of one thing, or about what is neither event nor property and is told in our own
 * words ({@code says}). It may deny. While one statement for a value is neither denied nor rejected, the thing has the
 * value.
 *
 * @param subject what it is about
 * @param property the property claimed
 * @param value the value claimed, where it is a thing, a concept or a time
 * @param literalValue the value claimed, where it is a text, a number, or true or false
 * @param says what is said, in our words, at most once for each language
 * @param negated true where the source says that it is not so
 * @param time when it was true
 * @param place where it was true
 * @param attestation who says it, where, and how surely
 * @param assessment how the editors judge the account
 */
@RdfType(Pow.STATEMENT)
@Reifies(subject = Pow.SUBJECT, property = Pow.PROPERTY, value = {Pow.VALUE, Pow.LITERAL_VALUE})
public record Statement(
        Iri iri,
        @Property(Pow.SUBJECT) Iri subject,
        @Property(Pow.PROPERTY) Optional<Iri> property,
        @Property(Pow.VALUE) Optional<Iri> value,
        @Property(Pow.LITERAL_VALUE) Optional<Literal> literalValue,
        @Property(Pow.SAYS) Set<LangText> says,
        @Property(Pow.NEGATED) Optional<Boolean> negated,
        @Property(Pow.TIME) Optional<TimeExtent> time,
        @Property(Pow.PLACE) Set<Ref<Location>> place,
        @Embedded Attestation attestation,
        @Embedded Assessment assessment) implements Account {}

package org.w3id.muster.term;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number as a source gives it: with its bounds, each open or closed, and its words; never a midpoint.
 *
 * @param amount the single number given
 * @param lower lower bound
 * @param upper upper bound
 * @param lowerOpen the lower bound itself is excluded ("more than")
 * @param upperOpen the upper bound itself is excluded ("fewer than")
 * @param approximate the source says "about"
 * @param quantifier key of a concept of the scheme {@code quantifier} ("several") where no number is given
 * @param unit key of a concept of the scheme {@code unit}
 * @param base for a percentage, the group it is a share of
 * @param wordings the words of the source
 */
public record Quantity(
        Optional<BigDecimal> amount,
        Optional<BigDecimal> lower,
        Optional<BigDecimal> upper,
        boolean lowerOpen,
        boolean upperOpen,
        boolean approximate,
        Optional<String> quantifier,
        Optional<String> unit,
        Optional<Iri> base,
        List<LangText> wordings) {

    public static Reading<Quantity> parse(String compact) {
        return new Reading.Verbatim<>(compact, "not built yet");
    }
}

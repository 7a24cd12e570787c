package org.w3id.muster.term;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number as a source gives it: with its bounds, each open or closed, and its words; never a midpoint. Immutable.
 *
 * <p>Numbers that are equal are the same: 4.40 is kept as 4.4 (how it was written belongs in the wording), so that
 * quantities can be compared with {@code equals}. A number and a quantifier exclude each other; a quantity that has
 * only words is one that was not understood.
 *
 * @param amount the single number given
 * @param lower lower bound
 * @param upper upper bound
 * @param lowerOpen the lower bound itself is excluded ("more than")
 * @param upperOpen the upper bound itself is excluded ("fewer than")
 * @param approximate the source says "about"
 * @param quantifier key of a concept of the scheme {@code quantifier} ("several") where no number is given
 * @param unit key of a concept of the scheme {@code unit}
 * @param base for a percentage, the group it is a share of (10 percent is amount 10)
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

    /** The unit of a compact form that ends in {@code %}. */
    public static final String PERCENT = "percent";

    /** @throws IllegalArgumentException if it says nothing, or its parts contradict each other */
    public Quantity {
        amount = amount.map(Quantity::plain);
        lower = lower.map(Quantity::plain);
        upper = upper.map(Quantity::plain);
        wordings = List.copyOf(wordings);
        quantifier.ifPresent(key -> ConceptKey.check("quantifier", key));
        unit.ifPresent(key -> ConceptKey.check("unit", key));
        boolean number = amount.isPresent() || lower.isPresent() || upper.isPresent();
        if (!number && quantifier.isEmpty() && wordings.isEmpty()) {
            throw new IllegalArgumentException("a quantity needs a number, a quantifier or the words of the source");
        }
        if (number && quantifier.isPresent()) {
            throw new IllegalArgumentException("a quantifier stands where no number is given: leave out one of them");
        }
        if ((lowerOpen && lower.isEmpty()) || (upperOpen && upper.isEmpty())) {
            throw new IllegalArgumentException("a bound that is not given cannot be open");
        }
        Range bounds = new Range(lower, upper, lowerOpen, upperOpen);
        if (bounds.isEmpty()) {
            throw new IllegalArgumentException("no number lies within the bounds " + bounds);
        }
        if (amount.isPresent() && bounds.disjointFrom(Range.only(amount.get()))) {
            throw new IllegalArgumentException(
                    "the number " + amount.get().toPlainString() + " lies outside its own bounds " + bounds);
        }
    }

    /**
     * Reads a compact form of docs/entry-format.md; what has no meaning for us comes back verbatim with the reason.
     * Never throws.
     *
     * <p>{@code 339000} and {@code 4.4}; {@code >4400000}, {@code >=20000}, {@code <500000}, {@code <=500000}; {@code
     * 510000..600000}, where {@code >} before the lower and {@code <} before the upper number leave that number out;
     * {@code ~} before a number or a range; {@code %} behind all of it makes the unit {@link #PERCENT}; or a
     * quantifier. Without {@code %} the unit stays empty: that it means persons is for the caller to decide. Wordings
     * and base are always empty.
     */
    public static Reading<Quantity> parse(String compact) {
        try {
            return new Reading.Understood<>(QuantityParser.parse(compact));
        } catch (NotUnderstood fault) {
            return new Reading.Verbatim<>(compact, fault.why());
        }
    }

    /**
     * Words that have no number for us.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Quantity inWords(List<LangText> wordings) {
        return new Quantity(Optional.empty(), Optional.empty(), Optional.empty(), false, false, false, Optional.empty(),
                Optional.empty(),
                Optional.empty(), wordings);
    }

    /** The same quantity counted in this unit, a concept key. */
    public Quantity withUnit(String key) {
        return new Quantity(amount, lower, upper, lowerOpen, upperOpen, approximate, quantifier, Optional.of(key), base,
                wordings);
    }

    /** The same quantity as a share of this group. */
    public Quantity withBase(Iri group) {
        return new Quantity(amount, lower, upper, lowerOpen, upperOpen, approximate, quantifier, unit,
                Optional.of(group), wordings);
    }

    /** The same quantity with these words in place of the ones it has. */
    public Quantity withWordings(List<LangText> words) {
        return new Quantity(amount, lower, upper, lowerOpen, upperOpen, approximate, quantifier, unit, base, words);
    }

    /**
     * Whether the two cannot both be right as counts of the same: no number fits both. Two different single numbers
     * never do; an approximate one stands for a quarter less to a quarter more, the same quarter as for dates. A
     * quantifier fits every number, except {@code none}, which is 0. Quantities of different units or shares of
     * different groups are never disjoint: they cannot be compared.
     */
    public boolean disjointFrom(Quantity other) {
        return unit.equals(other.unit) && base.equals(other.base) && range().disjointFrom(other.range());
    }

    private Range range() {
        if (quantifier.filter("none"::equals).isPresent()) {
            return Range.only(BigDecimal.ZERO);
        }
        boolean bounded = lower.isPresent() || upper.isPresent();
        Range range = bounded || amount.isEmpty()
                ? new Range(lower, upper, lowerOpen, upperOpen)
                : Range.only(amount.get());
        return approximate ? range.widened() : range;
    }

    /**
     * The compact form that {@link #parse} reads; the words if there is nothing else. The unit shows only if it is
     * percent.
     */
    @Override
    public String toString() {
        if (quantifier.isPresent()) {
            return quantifier.get();
        }
        if (amount.isEmpty() && lower.isEmpty() && upper.isEmpty()) {
            return wordings.get(0).text();
        }
        String number = amount.isPresent()
                ? amount.get().toPlainString()
                : new Range(lower, upper, lowerOpen, upperOpen).toString();
        return (approximate ? "~" : "") + number + (unit.filter(PERCENT::equals).isPresent() ? "%" : "");
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

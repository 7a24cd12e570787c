package org.w3id.muster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.term.Readings.quantity;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class QuantityPropertiesTest {

    @Property
    void anyStringIsUnderstoodOrKeptAsItIs(@ForAll String words) {
        keptAsItIs(words);
    }

    @Property
    void anyStringOfTheAlphabetIsUnderstoodOrKeptAsItIs(@ForAll("alphabet") String words) {
        keptAsItIs(words);
    }

    private static void keptAsItIs(String words) {
        switch (Quantity.parse(words)) {
            case Reading.Understood<Quantity>(Quantity value) -> assertEquals(value, quantity(value.toString()));
            case Reading.Verbatim<Quantity>(String kept, String why) -> assertEquals(words, kept);
        }
    }

    @Property
    void printedQuantitiesReadAsThemselves(@ForAll("compact") String compact) {
        assertEquals(quantity(compact), quantity(quantity(compact).toString()));
    }

    @Property
    void disjointIsSymmetricAndNeverFromItself(@ForAll("compact") String one, @ForAll("compact") String other) {
        assertEquals(quantity(one).disjointFrom(quantity(other)), quantity(other).disjointFrom(quantity(one)));
        assertFalse(quantity(one).disjointFrom(quantity(one)));
    }

    @Property
    void aboutNeverMakesAConflict(@ForAll @LongRange(min = 0, max = 1000) long one,
            @ForAll @LongRange(min = 0, max = 1000) long other) {
        boolean about = quantity("~" + one).disjointFrom(quantity(Long.toString(other)));
        assertTrue(!about || one != other);
        assertEquals(4 * Math.abs(one - other) > one, about);
    }

    @Property
    void aNumberIsDisjointFromExactlyTheBoundsItBreaks(@ForAll @LongRange(min = 0, max = 20) long number,
            @ForAll @LongRange(min = 0, max = 20) long bound) {
        Quantity single = quantity(Long.toString(number));
        assertEquals(number <= bound, single.disjointFrom(quantity(">" + bound)));
        assertEquals(number < bound, single.disjointFrom(quantity(">=" + bound)));
        assertEquals(number >= bound, single.disjointFrom(quantity("<" + bound)));
        assertEquals(number > bound, single.disjointFrom(quantity("<=" + bound)));
    }

    @Provide
    Arbitrary<String> alphabet() {
        return Arbitraries.strings().withChars("0123456789.~<>=%,- ").ofMaxLength(14);
    }

    @Provide
    Arbitrary<String> compact() {
        Arbitrary<BigDecimal> number = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 30).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("999999999999999")).ofScale(2));
        Arbitrary<String> plain = number.map(BigDecimal::toPlainString);
        Arbitrary<String> percent = Arbitraries.of("", "%");
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of("", "~", ">", ">=", "<", "<="), plain, percent)
                        .as((a, n, p) -> a + n + p),
                Combinators
                        .combine(Arbitraries.of("", "~"), Arbitraries.of("", ">"), number, number,
                                Arbitraries.of("", "<"), percent)
                        .filter((a, o, m, n, c, p) -> m.compareTo(n) != 0)
                        .as((a, o, m, n, c, p) -> a + o + m.min(n).toPlainString() + ".." + c + m.max(n).toPlainString()
                                + p),
                Arbitraries.of("none", "some", "several", "many", "most", "almost-all", "all", "unknown"));
    }
}

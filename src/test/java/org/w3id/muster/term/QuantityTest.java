package org.w3id.muster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.term.Readings.quantity;
import static org.w3id.muster.term.Readings.whyNot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.muster.term.Reading.Verbatim;

class QuantityTest {

    private static final LangText MANY = new LangText("more than 4.4 million", "en");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            339000             | 339000 |        |        | false | false | false |
            0                  | 0      |        |        | false | false | false |
            4.4                | 4.4    |        |        | false | false | false |
            4.40               | 4.4    |        |        | false | false | false |
            0.25               | 0.25   |        |        | false | false | false |
            >4400000           |        | 4400000|        | true  | false | false |
            >=20000            |        | 20000  |        | false | false | false |
            <500000            |        |        | 500000 | false | true  | false |
            <=500000           |        |        | 500000 | false | false | false |
            510000..600000     |        | 510000 | 600000 | false | false | false |
            >510000..<600000   |        | 510000 | 600000 | true  | true  | false |
            >510000..600000    |        | 510000 | 600000 | true  | false | false |
            510000..<600000    |        | 510000 | 600000 | false | true  | false |
            5..5               |        | 5      | 5      | false | false | false |
            ~1000              | 1000   |        |        | false | false | true  |
            ~900..1000         |        | 900    | 1000   | false | false | true  |
            10%                | 10     |        |        | false | false | false | percent
            ~10%               | 10     |        |        | false | false | true  | percent
            >50%               |        | 50     |        | true  | false | false | percent
            10..12.5%          |        | 10     | 12.5   | false | false | false | percent
            """)
    void aCompactFormSaysExactlyThis(String compact, BigDecimal amount, BigDecimal lower, BigDecimal upper,
            boolean lowerOpen,
            boolean upperOpen, boolean approximate, String unit) {
        assertEquals(new Quantity(Optional.ofNullable(amount), Optional.ofNullable(lower), Optional.ofNullable(upper),
                lowerOpen,
                upperOpen, approximate, Optional.empty(), Optional.ofNullable(unit), Optional.empty(), List.of()),
                quantity(compact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "some", "several", "many", "most", "almost-all", "all", "unknown"})
    void aQuantifierIsNoNumber(String key) {
        Quantity quantity = quantity(key);
        assertEquals(Optional.of(key), quantity.quantifier());
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(quantity.amount(), quantity.lower(), quantity.upper()));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            4,400,000          | write 4400000, not 4,400,000
            >4,400,000         | write >4400000, not
            4 400 000          | write 4400000, not
            4.400.000          | write 4400000, not
            4'400'000          | write 4400000, not
            4.400              | one or two digits
            4,4                | the decimal mark is a point
            12,5%              | the decimal mark is a point
            4.                 | one or two digits
            .5                 | one or two digits
            007                | without zeros in front
            -5                 | never negative
            5000 persons       | into "unit"
            5000persons        | into "unit"
            4.4 million        | into "unit"
            4.4m               | into "unit"
            1e6                | into "unit"
            20000+             | write >= in front
            510000-600000      | write a range with two dots
            510000–600000      | write a range with two dots
            ≥20000             | write >=
            10%..20%           | once, behind the range
            600000..510000     | the smaller one first
            >5..5              | the smaller one first
            5..<5              | the smaller one first
            ..600000           | a range with one end
            510000..           | a range with one end
            ~>1000             | ~ goes with a number or a range
            > 1000             | take them out
            510000 .. 600000   | take them out
            <5..>10            | not a quantity
            =5                 | not a quantity
            >                  | not a quantity
            ~                  | not a quantity
            Several            | one of none, some, several
            thousands          | keep the words as wording
            9999999999999999   | fifteen digits
            ٣٣٩                | not a quantity
            """)
    void whatIsNoQuantityStaysVerbatimWithARemedy(String words, String remedy) {
        assertEquals(new Verbatim<Quantity>(words, whyNot(Quantity.parse(words))), Quantity.parse(words));
        assertTrue(whyNot(Quantity.parse(words)).contains(remedy), () -> whyNot(Quantity.parse(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "5 ", " 5", "5\n", "several "})
    void nothingIsTrimmedSilently(String words) {
        assertEquals(new Verbatim<Quantity>(words, whyNot(Quantity.parse(words))), Quantity.parse(words));
    }

    @Test
    void hugeInputIsRefusedAtOnce() {
        assertTrue(whyNot(Quantity.parse("9".repeat(5_000_000))).length() < 200);
    }

    @ParameterizedTest
    @CsvSource({"339000,339001,true", "4.4,4.40,false", ">4400000,4400000,true", ">=4400000,4400000,false",
            "<500000,>500000,true",
            "<500000,500000,true", "<=500000,500000..600000,false", "<500000,500000..600000,true",
            "510000..600000,>510000..<600000,false",
            "1..2,>2..3,true", ">4400000,>1000000,false", "~1000,1250,false", "~1000,1250.01,true", "~1000,750,false",
            "~1000,749,true",
            "~100,~160,false", "~100,~180,true", "~900..1000,700,false", "several,5,false", "several,none,false",
            "all,none,false",
            "none,>0,true", "none,0,false", "none,3,true", "none,>=0,false", "none,<10,false", "10%,20%,true",
            "10%,20,false",
            "unknown,>5,false"})
    void quantitiesAreDisjointWhenNoNumberFitsBoth(String one, String other, boolean disjoint) {
        assertEquals(disjoint, quantity(one).disjointFrom(quantity(other)));
        assertEquals(disjoint, quantity(other).disjointFrom(quantity(one)));
    }

    @Test
    void onlyTheSameUnitAndBaseCanBeCompared() {
        Iri captives = Iri.of("https://example.org/id/group/captives");
        Iri returned = Iri.of("https://example.org/id/group/returned");
        assertTrue(quantity("10%").withBase(captives).disjointFrom(quantity("20%").withBase(captives)));
        assertEquals(false, quantity("10%").withBase(captives).disjointFrom(quantity("20%").withBase(returned)));
        assertEquals(false, quantity("3").withUnit("divisions").disjointFrom(quantity("339000").withUnit("persons")));
        assertEquals(false, quantity("3").disjointFrom(quantity("339000").withUnit("persons")));
    }

    @Test
    void wordsUnitAndBaseAreAddedWithoutTouchingTheNumber() {
        Iri group = Iri.of("https://example.org/id/group/captives");
        Quantity quantity = quantity(">4400000").withUnit("persons").withBase(group).withWordings(List.of(MANY));
        assertEquals(new Quantity(Optional.empty(), Optional.of(new BigDecimal("4400000")), Optional.empty(), true,
                false, false,
                Optional.empty(), Optional.of("persons"), Optional.of(group), List.of(MANY)), quantity);
        assertEquals(">4400000", quantity.toString());
        assertEquals("more than 4.4 million", Quantity.inWords(List.of(MANY)).toString());
    }

    @Test
    void equalNumbersAreEqualQuantities() {
        Quantity one = new Quantity(Optional.of(new BigDecimal("3.39E+5")), Optional.empty(), Optional.empty(), false,
                false, false,
                Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        assertEquals(quantity("339000"), one);
        assertEquals("339000", one.amount().orElseThrow().toString());
    }

    @Test
    void contradictionsAreRefused() {
        Optional<BigDecimal> no = Optional.empty();
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        Optional<BigDecimal> two = Optional.of(BigDecimal.TWO);
        refuse(no, no, no, false, false, Optional.empty());
        refuse(no, two, one, false, false, Optional.empty());
        refuse(no, one, one, true, false, Optional.empty());
        refuse(no, no, one, true, false, Optional.empty());
        refuse(no, one, no, false, true, Optional.empty());
        refuse(one, two, no, false, false, Optional.empty());
        refuse(one, one, no, true, false, Optional.empty());
        refuse(one, no, no, false, false, Optional.of("several"));
        refuse(no, no, no, false, false, Optional.of("Several"));
    }

    private static void refuse(Optional<BigDecimal> amount, Optional<BigDecimal> lower, Optional<BigDecimal> upper,
            boolean lowerOpen,
            boolean upperOpen, Optional<String> quantifier) {
        assertThrows(IllegalArgumentException.class,
                () -> new Quantity(amount, lower, upper, lowerOpen, upperOpen, false, quantifier,
                        Optional.empty(), Optional.empty(), List.of()));
    }
}

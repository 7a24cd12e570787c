package org.w3id.muster.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.muster.site.words.InterfaceLanguage;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "339000|339,000|339\u00a0000|339.000",
            "4400000.0|4.4 million|4,4 миллиона|4,4 Millionen",
            "1000000|1 million|1 миллион|1 Million",
            "5000000|5 million|5 миллионов|5 Millionen",
            "2000000|2 million|2 миллиона|2 Millionen",
            "11000000|11 million|11 миллионов|11 Millionen",
            "1539475|1,539,475|1\u00a0539\u00a0475|1.539.475",
            "5160000|5,160,000|5\u00a0160\u00a0000|5.160.000",
            "37.6|37.6|37,6|37,6", "0|0|0|0"})
    void saysANumberWithoutLosingADigit(BigDecimal number, String english, String russian, String german) {
        assertEquals(english, NumberWords.of(number, InterfaceLanguage.EN));
        assertEquals(russian, NumberWords.of(number, InterfaceLanguage.RU));
        assertEquals(german, NumberWords.of(number, InterfaceLanguage.DE));
    }

    @Test
    void saysBounds() {
        assertEquals("more than 4.4 million", words(bounds("4400000", "", true, false), InterfaceLanguage.EN));
        assertEquals("более 1 миллиона", words(bounds("1000000", "", true, false), InterfaceLanguage.RU));
        assertEquals("mehr als 4,4 Millionen", words(bounds("4400000", "", true, false), InterfaceLanguage.DE));
        assertEquals("at least 20,000", words(bounds("20000", "", false, false), InterfaceLanguage.EN));
        assertEquals("fewer than 500,000", words(bounds("", "500000", false, true), InterfaceLanguage.EN));
        assertEquals("не более 500\u00a0000", words(bounds("", "500000", false, false), InterfaceLanguage.RU));
        assertEquals("510,000 to 600,000", words(bounds("510000", "600000", false, false), InterfaceLanguage.EN));
        assertEquals("от 4 миллионов до 5,7 миллиона",
                words(bounds("4000000", "5700000", false, false), InterfaceLanguage.RU));
    }

    @Test
    void saysAboutAndNothingWhereNoNumberIsGiven() {
        assertEquals("about 10", words(amount("10", true), InterfaceLanguage.EN));
        assertEquals("etwa 10", words(amount("10", true), InterfaceLanguage.DE));
        assertEquals(Optional.empty(), NumberWords.of(new Amount(Optional.empty(), Optional.empty(), Optional.empty(),
                false, false, false, Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                InterfaceLanguage.EN));
    }

    private static String words(Amount amount, InterfaceLanguage tongue) {
        return NumberWords.of(amount, tongue).orElseThrow();
    }

    private static Amount amount(String number, boolean approximate) {
        return new Amount(Optional.of(new BigDecimal(number)), Optional.empty(), Optional.empty(), false, false,
                approximate, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static Amount bounds(String lower, String upper, boolean lowerOpen, boolean upperOpen) {
        return new Amount(Optional.empty(), number(lower), number(upper), lowerOpen, upperOpen, false, Optional.empty(),
                Optional.empty(), Optional.empty(), List.of());
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}

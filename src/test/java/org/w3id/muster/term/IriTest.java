package org.w3id.muster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.term.Readings.understood;
import static org.w3id.muster.term.Readings.whyNot;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IriTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3030/id/person/andrei-vlasov",
            "https://ru.wikipedia.org/wiki/Власов,_Андрей",
            "https://w3id.org/muster/ontology#Term", "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
            "mailto:a@b.example",
            "http://[::1]:3030/", "https://example.org/100%25", "file:///page.html", "https://example.org/𐍈"})
    void absoluteIrisAreKeptToTheCharacter(String value) {
        assertEquals(value, understood(Iri.parse(value)).toString());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\0', delimiter = '|', textBlock = """
            person/andrei-vlasov        | scheme
            //example.org/a             | scheme
            1http://example.org/        | scheme
            https:                      | nothing
            http:example.org            | host
            HTTPS:///path               | host
            http://a b                  | U+0020
            http://a/<b>                | <
            http://a/"b                 | U+0022
            http://a/{b}                | {
            http://a/x\\y               | U+005C
            http://a/x^y                | ^
            http://a/`                  | U+0060
            http://a/%zz                | %25
            http://a/100%               | %25
            http://a/#b#c               | one #
            """)
    void whatIsNoIriIsRefusedWithTheReason(String value, String reason) {
        assertTrue(whyNot(Iri.parse(value)).contains(reason), () -> whyNot(Iri.parse(value)));
        assertEquals(whyNot(Iri.parse(value)),
                assertThrows(IllegalArgumentException.class, () -> Iri.of(value)).getMessage());
    }

    @ParameterizedTest
    @CsvSource({"http://a/\u00a0b,U+00A0", "http://a/\u3000,U+3000", "http://a/\u202e,U+202E",
            "http://a/\u0007b,U+0007",
            "http://a/\u0085x,U+0085", "http://a/\ud800,U+D800"})
    void invisibleCharactersAreNamedByTheirCode(String value, String code) {
        assertTrue(whyNot(Iri.parse(value)).contains(code), () -> whyNot(Iri.parse(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "http://a/\n", "\nhttp://a/", "http://a/\t"})
    void emptyAndUntrimmedValuesAreRefused(String value) {
        assertThrows(IllegalArgumentException.class, () -> new Iri(value));
    }
}

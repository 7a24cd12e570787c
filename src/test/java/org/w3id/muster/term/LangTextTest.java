package org.w3id.muster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.term.Readings.whyNot;

import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LangTextTest {

    @ParameterizedTest
    @CsvSource({"ru,ru", "RU-latn,ru-Latn", "en-gb,en-GB", "ZH-hant-tw,zh-Hant-TW", "und,und",
            "ru-PETR1708,ru-petr1708",
            "de-1901,de-1901", "sl-rozaj,sl-rozaj", "uk-Latn-x-muster,uk-Latn-x-muster", "x-private,x-private",
            "es-419,es-419"})
    void tagsTakeTheFormThatJenaGivesThem(String written, String tag) {
        assertEquals(tag, new LangText("text", written).tag());
        assertEquals(tag, NodeFactory.createLiteralLang("text", written).getLiteralLanguage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ru_Latn", "russian language", "e", "ru-", "-ru", "ru--Latn", "ru-Latnx1234",
            "русский", "en-a"})
    void tagsThatAreNotWellFormedAreRefused(String tag) {
        assertTrue(whyNot(LangText.parse("text", tag)).contains("ru-Latn"));
        assertThrows(IllegalArgumentException.class, () -> new LangText("text", tag));
    }

    @Test
    void textIsKeptToTheCharacter() {
        assertEquals(" И\u0306\u00a0… ", new LangText(" И\u0306\u00a0… ", "ru").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "half \ud83d", "\ude00 half"})
    void blankAndBrokenTextsAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> new LangText(text, "en"));
    }
}

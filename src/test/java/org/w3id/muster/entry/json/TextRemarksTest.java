package org.w3id.muster.entry.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.Problem.Severity;

class TextRemarksTest {

    private static List<Problem> remarks(String headword) {
        String entry = """
                {"entry": "handbook/camps",
                 "headword": %s,
                 "passages": [{"key": "s1", "locator": "p. 1"}],
                 "accounts": []}""".formatted(headword);
        return Sample.read(entry).problems().stream()
                .filter(problem -> problem.where().pointer().startsWith("/headword")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"ru\": \"Èâàíîâ Èâàí\"}          | is tagged ru, but has no Cyrillic letter",
            "{\"uk\": \"Ivanov\"}               | is tagged uk, but has no Cyrillic letter",
            "{\"be-tarask\": \"Ivanou\"}        | is tagged be-tarask, but has no Cyrillic letter",
            "{\"ru\": \"Вlасов\"}               | mixes letters of two alphabets: Cyrillic В, Latin l, Cyrillic асов",
            "{\"en\": \"Vlаsov Andrei\"}        | mixes letters of two alphabets: Latin Vl, Cyrillic а, Latin sov",
            "{\"en\": \"Camps\\nand prisons\"}  | holds a line break",
            "{\"en\": \"<b>Camps</b>\"}         | holds a tag: <b>Camps</b>"})
    void whatIsOddIsRemarked(String headword, String what) {
        List<Problem> remarks = remarks(headword);
        assertEquals(1, remarks.size(), remarks::toString);
        assertTrue(remarks.getFirst().what().contains(what), remarks.getFirst().what());
        assertEquals(Severity.NOTE, remarks.getFirst().severity());
        assertEquals(2, remarks.getFirst().where().line());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"ru\": \"Лагерь Stalag VIII-А\"}", "{\"ru\": \"1941–1945\"}",
            "{\"ru-Latn\": \"Ivanov\"}", "{\"en\": \"Camps of 1 < 2 > 0\"}", "{\"ru\": \"Ёлкин\"}",
            "{\"sr\": \"Beograd\"}",
            "{\"en\": \"π-mesons\"}"})
    void whatIsUsualIsNot(String headword) {
        assertEquals(List.of(), remarks(headword));
    }

    /** A sentence may have several lines; only names are one. */
    @Test
    void longTextsMayHaveLines() {
        String entry = """
                {"entry": "handbook/camps", "headword": {"en": "Camps"}, "note": {"en": "One.\\nTwo <i>three</i>."},
                 "passages": [{"key": "s1", "locator": "p. 1"}], "accounts": []}""";
        assertEquals(List.of(), Sample.read(entry).problems().stream()
                .filter(problem -> problem.what().contains("line break") || problem.what().contains("holds a tag"))
                .toList());
    }
}

package org.w3id.muster.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.muster.site.page.DateWords.Sense;
import org.w3id.muster.site.words.InterfaceLanguage;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1942-05-26|on 26 May 1942|26 мая 1942 года|am 26. Mai 1942",
            "1942-05|in May 1942|в мае 1942 года|im Mai 1942",
            "1942|in 1942|в 1942 году|1942",
            "1942-21|in the spring of 1942|весной 1942 года|im Frühjahr 1942",
            "1945-24|in the winter of 1945–1946|зимой 1945/1946 года|im Winter 1945/1946",
            "194X|in the 1940s|в 1940-х годах|in den 1940er Jahren",
            "18XX|between 1800 and 1899|в XIX веке|im 19. Jahrhundert",
            "1943~|about 1943|около 1943 года|um 1943",
            "1943?|perhaps in 1943|возможно, в 1943 году|vielleicht 1943",
            "1943%|perhaps about 1943|возможно, около 1943 года|vielleicht um 1943",
            "1944-07-XX|on a day in July 1944|в один из дней июля 1944 года|an einem Tag im Juli 1944",
            "1941/1942|between 1941 and 1942|в период с 1941 года по 1942 год|zwischen 1941 und 1942",
            "1942-03-01/1942-05-26|between 1 March 1942 and 26 May 1942|в период с 1 марта 1942 года по 26 мая 1942 года|zwischen dem 1. März 1942 und dem 26. Mai 1942",
            "1942/..|in 1942 or later|не ранее 1942 года|1942 oder später",
            "../1942-08-02|on 2 August 1942 or earlier|не позднее 2 августа 1942 года|am 2. August 1942 oder früher",
            "[1941,1942]|in 1941 or in 1942|в 1941 году или в 1942 году|1941 oder 1942",
            "{1941,1942}|in 1941 and in 1942|в 1941 году и в 1942 году|1941 und 1942",
            "[1941..1943]|between 1941 and 1943|в период с 1941 года по 1943 год|zwischen 1941 und 1943",
            "[..1942]|in 1942 or earlier|не позднее 1942 года|1942 oder früher",
            "1941~/1942|perhaps between 1941 and 1942|возможно, в период с 1941 года по 1942 год|vielleicht zwischen 1941 und 1942"})
    void saysWhenSomethingHappened(String edtf, String english, String russian, String german) {
        assertEquals(Optional.of(english), DateWords.of(edtf, Sense.MOMENT, InterfaceLanguage.EN));
        assertEquals(Optional.of(russian), DateWords.of(edtf, Sense.MOMENT, InterfaceLanguage.RU));
        assertEquals(Optional.of(german), DateWords.of(edtf, Sense.MOMENT, InterfaceLanguage.DE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1941/1942|from 1941 to 1942|с 1941 года по 1942 год|von 1941 bis 1942",
            "1945-01/..|from January 1945 on|с января 1945 года|ab Januar 1945",
            "1945-01/|from January 1945 on, end not known|с января 1945 года, окончание неизвестно|ab Januar 1945, Ende nicht bekannt",
            "../1942-21|until the spring of 1942|по весну 1942 года|bis Frühjahr 1942",
            "/1942|until 1942, beginning not known|по 1942 год, начало неизвестно|bis 1942, Beginn nicht bekannt",
            "1942/1942|in 1942|в 1942 году|1942"})
    void saysHowLongSomethingLasted(String edtf, String english, String russian, String german) {
        assertEquals(Optional.of(english), DateWords.of(edtf, Sense.SPAN, InterfaceLanguage.EN));
        assertEquals(Optional.of(russian), DateWords.of(edtf, Sense.SPAN, InterfaceLanguage.RU));
        assertEquals(Optional.of(german), DateWords.of(edtf, Sense.SPAN, InterfaceLanguage.DE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "", "1942-13", "1943/1942", "<b>", "1942-02-30"})
    void whatIsNoDateHasNoWords(String edtf) {
        assertTrue(DateWords.of(edtf, Sense.MOMENT, InterfaceLanguage.EN).isEmpty());
    }
}

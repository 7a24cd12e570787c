package org.w3id.muster.entry.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In each text a bar stands where one sentence ends and the next begins; without bars it is one sentence. */
class SentenceSplitterTest {

    @ParameterizedTest
    @ValueSource(strings = {
            // plain ends
            "The camp was full.| More men came.| Why?| Nobody knew!| It stayed so.",
            "He came in 1942.| 158 men came with him.",
            // initials, ranks, titles
            "Colonel A. B. Orlov, taken near Vyazma, lived.| He wrote.",
            "Lt. Gen. P. Ivanov and Col. Roe met Dr. Hart at St. Petersburg.| They left.",
            "It was seen by prof. Jerzy Nowak.| He noted it.",
            "Signed by J.R.R. Walker.| Others followed.",
            // numbers
            "It lay in camp no. 158 and camp No. 12.| Both are gone.",
            "On Aug. 1, 1946 he died.| He said no.| Then he left.",
            "About 4.4 million of 1,000.5 thousand.| The rest lived.",
            "1. The first item.| The rest of it.",
            "See p. 75 and vol. 2.| There it ends.",
            // abbreviations
            "Some, e.g. Greeks, i.e. few, ate.| Others did not.",
            "He served in the U.S. Army and the U.S.S.R. Navy.| He left the U.S.| The rest stayed.",
            "Bread, soup, etc. were short.| Bread, soup, etc.| The rest starved.",
            // ellipses
            "They walked … and walked... on.| They slept…| They woke.",
            // closing marks
            "He said: “Go.”| She went.| (Nobody saw it.)| It was night.",
            "He noted: “The first. The second.”| The end came.",
            "“Why? Who?” he asked.| She left.",
            "«Первый. Второй.»| Третий пришёл.",
            "„Halt. Wer da.“| Er ging.",
            "He wrote \"One. Two.\" at once.| She read (as ever. Always.) too.",
            "Many died.[1]| Some lived.[12][a]| All wept.",
            "It ended in “spies.&#8221;| The end.",
            // a lost space
            "They counted the prisoners.|The fate is known.| It was A.The end.",
            "They came.| А потом ушли."})
    void cutsWhereASentenceEnds(String marked) {
        String text = marked.replace("|", "");
        List<String> expected = Pattern.compile("\\|").splitAsStream(marked).map(String::strip).toList();
        assertEquals(expected, sentences(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"He met I. M. Shepetov", "World War I", "No stop at all", "(", ".", "… …", "?!", "“"})
    void leavesOneSentenceWhole(String text) {
        assertEquals(List.of(text), sentences(text));
    }

    @Test
    void lostQuotationMarkSwallowsNothing() {
        assertEquals(List.of("He said: “Go.", "She went.", "It rained."),
                sentences("He said: “Go. She went. It rained."));
    }

    @Test
    void blanksBetweenSentencesBelongToNone() {
        assertEquals(List.of("One came.", "Two left."), sentences("\u00A0One came.\u00A0\n Two left. "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "“", "a. ", "A. ", "[", ".", "… ", "“a. ", ")", "No. ", "\"x", "([“", "&quot;."})
    void hostileTextTakesLinearTime(String unit) {
        String text = unit.repeat((1 << 20) / unit.length());
        assertTimeout(Duration.ofSeconds(5), () -> SentenceSplitter.split(text, new Stretch(0, text.length())));
    }

    private static List<String> sentences(String text) {
        return SentenceSplitter.split(text, new Stretch(0, text.length())).stream().map(s -> s.of(text)).toList();
    }
}

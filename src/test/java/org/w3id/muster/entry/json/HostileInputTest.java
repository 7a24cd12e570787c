package org.w3id.muster.entry.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.muster.entry.Problem;

/** Broken, huge and hostile files: one clear message, no exception. */
class HostileInputTest {

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("", "The file is empty."),
                Arguments.of(" \n", "The file is empty."),
                Arguments.of("null", "The file holds null"),
                Arguments.of("[]", "The file holds a list"),
                Arguments.of("42", "The file holds a number"),
                Arguments.of("{}", "neither an entry"),
                Arguments.of("{\"entry\": ", "ends in the middle"),
                Arguments.of("{\"entry\": \"handbook/ca", "ends in the middle"),
                Arguments.of("{\"things\": []} x", "Something stands behind the end"),
                Arguments.of("{\"things\": []} {}", "Something stands behind the end"),
                Arguments.of("{\"things\": [],}", "comma"),
                Arguments.of("{\"things\": [1,]}", "comma"),
                Arguments.of("{\"things\": NaN}", "NaN and Infinity"),
                Arguments.of("{\"things\": -Infinity}", "NaN and Infinity"),
                Arguments.of("{ // remark\n\"things\": []}", "comment"),
                Arguments.of("{ /* remark */ \"things\": []}", "comment"),
                Arguments.of("{'things': []}", "single quotes"),
                Arguments.of("{\"things\" []}", "cannot stand at this place"),
                Arguments.of("{\"a\": \"b\nc\"}", "line break"),
                Arguments.of("[".repeat(100_000), "larger than any entry"),
                Arguments.of("{\"a\":".repeat(100_000), "larger than any entry"),
                Arguments.of("{\"entry\": \"" + "x".repeat(10_000_000) + "\"}", "larger than any entry"),
                Arguments.of("{\"entry\": " + "9".repeat(100_000) + "}", "larger than any entry"),
                Arguments.of("\uFEFF{\"things\": 1}", "takes a list"),
                Arguments.of("\u0000", "cannot stand at this place"),
                Arguments.of("{\"a\": 01}", "cannot stand at this place"),
                Arguments.of("{\"a\": tru}", "cannot stand at this place"),
                Arguments.of("{a: 1}", "cannot stand at this place"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void givesOneMessage(String text, String expected) {
        List<Problem> problems = Sample.read(text).problems();
        assertEquals(1, problems.size(), () -> Sample.show(problems));
        assertTrue(problems.get(0).what().contains(expected), () -> Sample.show(problems));
        assertTrue(problems.get(0).where().line() > 0 && problems.get(0).where().column() > 0,
                () -> Sample.show(problems));
    }

    @Test
    void aHugeNumberIsNotWorkedOut() {
        List<Problem> problems = Sample.read(Sample
                .entry("""
                        "text": "a b", "passages": [{"key": "s1", "start": 1e999999999, "end": 99999999999}],
                        "accounts": [{"key": "c1", "type": "Observation", "population": "group/captives", "quantity": 1e999999999, "evidence": ["s1"]}]"""))
                .problems();
        assertEquals(List.of("/passages/0/start", "/passages/0/end", "/accounts/0/quantity"),
                problems.stream().map(p -> p.where().pointer()).toList(), () -> Sample.show(problems));
    }

    @Test
    void halfCharactersAndControlsAreRefused() {
        List<Problem> problems = Sample
                .read("{\"entry\": \"handbook/camps\", \"headword\": {\"en\": \"a\\ud800\", \"de\": \"\\u0000\"}}")
                .problems();
        assertEquals(List.of("/headword/en", "/headword/de"), problems.stream().map(p -> p.where().pointer()).toList(),
                () -> Sample.show(problems));
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertEquals("", Sample.show(Sample.read("\uFEFF" + Sample.CORRECT).problems()));
    }

    @Test
    void messagesEndSomewhere() {
        String accounts = "{\"x\": 1},".repeat(20_000);
        List<Problem> problems = Sample
                .read(Sample.entry("\"accounts\": [" + accounts.substring(0, accounts.length() - 1) + "]")).problems();
        assertEquals(Problems.LIMIT + 1, problems.size());
    }
}

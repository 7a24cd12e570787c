package org.w3id.muster.entry.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Input;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.Problem.Severity;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.LangText;

/** Every fault of a file in one run, with its line and pointer and a remedy. */
class FaultsTest {

    private static final String WRONG = """
            {
              "entry": "handbook/camps",
              "headwrod": {"en": "Camps"},
              "headword": {"english language": "Camps"},
              "page": {"sha256": "%s"},
              "passages": [
                {"key": "s1", "start": 40, "end": 7},
                {"key": "s2", "start": 7, "end": 700},
                {"key": "s3", "quote": "not there"},
                {"key": "s4", "quote": "e"},
                {"key": "S 5", "locator": "p. 1"}
              ],
              "things": [
                {"key": "site-x", "type": "DetentionSite", "siteType": "prison"}
              ],
              "accounts": [
                {"key": "c1", "type": "Deth", "evidence": ["s1"]},
                {"key": "c2", "type": "Death", "cause": "hangin", "evidence": ["s9"]},
                {"key": "c3", "type": "Death", "happenedTo": "person/ivan-petrow", "heldAt": "site/nord", "evidence": ["s1"]},
                {"key": "c4", "type": "Death", "happenedTo": "site/nord", "evidence": []},
                {"key": "c5", "type": "Observation", "population": "group/captives", "quantity": "lots", "evidence": ["s1"]},
                {"key": "c6", "type": "Death", "happenedTo": "person/ivan-petrov", "time": "once upon", "evidence": ["s1"]},
                {"key": "c7", "type": "Death", "happenedTo": "person/ivan-petrov", "certainty": "inferred", "evidence": ["s1"]},
                {"key": "c8", "type": "Death", "happenedTo": "person/ivan-petrov", "readingOf": "#c99", "evidence": ["s1"]},
                {"key": "c9", "type": "Statement", "subject": "site/nord", "property": "childOf", "value": "person/ivan-petrov", "evidence": ["s1"]},
                {"key": "c10", "type": "Statement", "subject": "site/nord", "says": {"en": "x"}, "value": "prison", "property": "siteType", "evidence": ["s1"]},
                {"key": "c11", "type": "Statement", "subject": "site/nord", "evidence": ["s1"]},
                {"key": "c11", "type": "Affiliation", "affiliate": "person/ivan-petrov", "evidence": ["s1"]},
                {"key": "c13", "type": "Sentencing", "happenedTo": null, "penaltyDuration": "25 years", "standingOn": "2026-02-30", "evidence": ["s1"]},
                {"key": "c14", "type": "Death", "happenedTo": 7, "happenedTo": 8, "evidence": ["s1"]}
              ]
            }
            """
            .formatted(Sample.PAGE_SHA);

    @Test
    void allAreReportedTogether() {
        DataFile file = Sample.read(WRONG);
        List<String> places = file.problems().stream()
                .map(p -> "%s %d %s".formatted(p.severity(), p.where().line(), p.where().pointer())).toList();
        assertEquals(String.join("\n", List.of(
                "ERROR 3 /headwrod",
                "ERROR 4 /headword/english language",
                "ERROR 7 /passages/0/end",
                "ERROR 8 /passages/1/end",
                "ERROR 9 /passages/2/quote",
                "ERROR 10 /passages/3/quote",
                "ERROR 11 /passages/4/key",
                "ERROR 14 /things/0/siteType",
                "ERROR 17 /accounts/0/type",
                "ERROR 18 /accounts/1",
                "ERROR 18 /accounts/1/cause",
                "ERROR 18 /accounts/1/evidence/0",
                "ERROR 19 /accounts/2/happenedTo",
                "ERROR 19 /accounts/2/heldAt",
                "ERROR 20 /accounts/3/happenedTo",
                "ERROR 20 /accounts/3/evidence",
                "VERBATIM 21 /accounts/4/quantity",
                "VERBATIM 22 /accounts/5/time",
                "ERROR 23 /accounts/6/certainty",
                "ERROR 24 /accounts/7/readingOf",
                "ERROR 25 /accounts/8/property",
                "ERROR 26 /accounts/9/says",
                "ERROR 27 /accounts/10",
                "ERROR 28 /accounts/11",
                "ERROR 28 /accounts/11/key",
                "ERROR 29 /accounts/12/happenedTo",
                "ERROR 29 /accounts/12/penaltyDuration",
                "ERROR 29 /accounts/12/standingOn",
                "ERROR 29 /accounts/12/standingOn",
                "ERROR 30 /accounts/13/happenedTo",
                "ERROR 30 /accounts/13/happenedTo")), String.join("\n", places), () -> Sample.show(file.problems()));
    }

    @Test
    void wordsThatAreNotUnderstoodAreKept() {
        DataFile file = Sample.read(WRONG);
        List<Value> values = file.entries().get(0).accounts().stream().flatMap(a -> a.properties().stream())
                .map(p -> p.value()).toList();
        assertTrue(values.stream().anyMatch(v -> v instanceof Value.Amount amount
                && amount.quantity().wordings().equals(List.of(new LangText("lots", "und")))
                && amount.quantity().lower().isEmpty()));
        assertTrue(values.stream().anyMatch(v -> v instanceof Value.Time time
                && time.extent().wordings().equals(List.of(new LangText("once upon", "und")))
                && time.extent().date().isEmpty()));
        assertEquals(2, file.problems().stream().filter(p -> p.severity() == Severity.VERBATIM).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "headwrod": 1 | Did you mean "headword"?
            "accounts": [{"key": "c1", "type": "Deth"}] | Did you mean "Death"?
            "references": ["entri/a/b"] | Did you mean "entry"?
            "references": ["person/ivan-petrow"] | Did you mean "person/ivan-petrov"?
            "things": [{"key": "x", "type": "DetentionSite", "siteType": "prison"}] | Statement with "property": "siteType"
            "things": [{"key": "x", "type": "DetentionSite", "identification": "nomed"}] | Did you mean "named"?
            "text": "abc", "passages": [{"key": "s1"}] | "locator" such as "p. 75"
            "passages": [{"key": "s1", "start": 1, "end": 2}] | Name the page
            "issued": "May 2014" | Write 2014, 2014-05 or 2014-05-26, or EDTF
            "license": "CC0" | https://…
            """)
    void theRemedySaysWhatToWrite(String members, String remedy) {
        List<Problem> problems = Sample.read(Sample.entry(members)).problems();
        assertTrue(Sample.show(problems).contains(remedy), () -> Sample.show(problems));
    }

    @Test
    void anUnknownClassHidesNoOtherFault() {
        List<Problem> problems = Sample
                .read(Sample
                        .entry("""
                                "passages": [{"key": "p1", "locator": "p. 1"}],
                                "accounts": [
                                  {"key": "c1", "type": "Deth", "cause": "hangin", "colour": "red", "evidence": ["p9"]},
                                  {"key": "c2", "type": "Death", "happenedTo": "person/ivan-petrov", "readingOf": "#c1", "evidence": ["p1"]}]
                                """))
                .problems();
        assertEquals(List.of("/accounts/0/type", "/accounts/0/cause", "/accounts/0/colour", "/accounts/0/evidence/0"),
                problems.stream().map(p -> p.where().pointer()).toList(), () -> Sample.show(problems));
    }

    @Test
    void anUnknownSourceIsReported() {
        List<Problem> problems = Sample.read("{\"entry\": \"handbok/camps\", \"headword\": {\"en\": \"Camps\"}}")
                .problems();
        assertEquals(1, problems.size());
        assertTrue(Sample.show(problems).contains("Did you mean \"source/handbook\"?"), () -> Sample.show(problems));
    }

    @Test
    void aPlaceForDataThatIsNotHereIsNamed() {
        DataFile file = new JsonEntryReader(Sample.ONTOLOGY, Sample.BASE, Known.nothingYet(), Pages.none())
                .read(new Input("x.json", Sample.CORRECT, ""));
        assertEquals("NOTE", String.join(" ", file.problems().stream().map(p -> p.severity().name()).toList()),
                () -> Sample.show(file.problems()));
        assertTrue(file.entries().get(0).segments().stream().allMatch(s -> s.exactText().isEmpty()));
    }
}

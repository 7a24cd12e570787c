package org.w3id.muster.entry.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Decision.Verdict;
import org.w3id.muster.entry.Input;
import org.w3id.muster.entry.Problem;

/** Sources, things and decisions refer to each other across files. */
class AuthorityTest {

    private static final String PERSONS = """
            {"things": [
              {"thing": "person/anna", "type": "Person", "label": {"en": "Anna"}},
              {"thing": "group/captives", "type": "PersonGroup", "label": {"en": "Captives"}, "criterion": ["organization/army"],
               "definedBy": {"type": "Capture", "carriedOutBy": "organization/army"}}]}""";
    private static final String BODIES = """
            {"things": [{"thing": "organization/army", "type": "Organization", "label": {"en": "Army"}}],
             "sources": [{"source": "book", "title": {"en": "Book"}, "accessRights": "open", "heldBy": "organization/army"}]}""";

    @Test
    void laterFilesMayDescribeWhatEarlierOnesNeed() {
        Authority authority = read(PERSONS, BODIES);
        assertEquals("", Sample.show(problems(authority)));
        assertEquals(Optional.of(Sample.type("Capture")), authority.known().classOf(Sample.iri("event/captives")));
        assertEquals(Optional.of(Sample.type("Source")), authority.known().classOf(Sample.iri("source/book")));
    }

    @Test
    void whatNoFileDescribesIsReportedWhereItIsNeeded() {
        List<Problem> problems = problems(read(PERSONS));
        assertEquals(List.of("/things/1/criterion/0", "/things/1/definedBy/carriedOutBy"),
                problems.stream().map(p -> p.where().pointer()).sorted().toList(), () -> Sample.show(problems));
    }

    @Test
    void aThingInTwoFilesIsReported() {
        List<Problem> problems = problems(read(BODIES, PERSONS,
                "{\"things\": [{\"thing\": \"person/anna\", \"type\": \"Person\", \"label\": {\"en\": \"A\"}}]}"));
        assertEquals(1, problems.size(), () -> Sample.show(problems));
        assertTrue(problems.get(0).what().contains("1.json, line 2"), () -> Sample.show(problems));
    }

    @Test
    void decisionsAreRead() {
        DataFile file = read(PERSONS, BODIES,
                """
                        {"decisions": [{"mention": "person/book/a/anne", "thing": "person/anna", "verdict": "perhaps", "why": {"en": "Same name."},
                                        "by": "Muster editors", "on": "2026-11-24"},
                                       {"mention": "site/book/a/anne", "thing": "person/anna", "verdict": "sam", "by": "x", "on": "soon"}]}""")
                .files().get(2);
        assertEquals(Verdict.PERHAPS, file.decisions().get(0).verdict());
        assertEquals(List.of("/decisions/1", "/decisions/1/verdict", "/decisions/1/on"),
                file.problems().stream().map(p -> p.where().pointer()).toList(), () -> Sample.show(file.problems()));
    }

    private static Authority read(String... texts) {
        List<Input> inputs = new java.util.ArrayList<>();
        for (String text : texts) {
            inputs.add(new Input(inputs.size() + ".json", text, ""));
        }
        return Authority.read(Sample.ONTOLOGY, Sample.BASE, inputs);
    }

    private static List<Problem> problems(Authority authority) {
        return authority.files().stream().flatMap(f -> f.problems().stream()).toList();
    }
}

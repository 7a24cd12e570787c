package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Problem;

/** Nothing is a part, child or copy of itself, nor over others, whichever files say so. */
class RelationsTest {

    @TempDir
    Path directory;

    private SmallData data;

    private List<Problem> problems() throws Exception {
        return Check.run(BuildOptions.of(Path.of("ontology"), List.of(data.data()), data.out()), List.of()).stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR).toList();
    }

    private Problem only() throws Exception {
        List<Problem> problems = problems();
        assertEquals(1, problems.size(),
                () -> problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        return problems.getFirst();
    }

    private static String things(String things) {
        return "{\"things\": [\n" + things + "\n]}";
    }

    private static String group(String name, String more) {
        return "{\"thing\": \"group/" + name + "\", \"type\": \"PersonGroup\", \"label\": {\"en\": \"" + name
                + "\"}, \"criterion\": [\"site/nord\"]" + more + "}";
    }

    private static String statement(String subject, String property, String value, String more) {
        return "\"accounts\": [{\"key\": \"a1\", \"type\": \"Statement\", \"subject\": \"" + subject
                + "\", \"property\": \""
                + property + "\", \"value\": \"" + value + "\", \"evidence\": [\"p1\"]" + more + "}]";
    }

    private SmallData small() {
        data = new SmallData(directory);
        data.entry("handbook/one", "\"accounts\": []");
        return data;
    }

    @Test
    void aGroupThatIsPartOfItselfIsNamedWithItsPlace() throws Exception {
        small().file("authority/groups.json", things(group("a", ", \"partOf\": [\"group/a\"]")));
        Problem problem = only();
        assertTrue(problem.what().contains("group/a is said to be “partOf” itself"), problem.what());
        assertTrue(problem.where().file().endsWith("groups.json"), problem.where().toString());
        assertEquals(2, problem.where().line());
        assertEquals("/things/0/partOf", problem.where().pointer());
    }

    @Test
    void disjointFromItselfIsRefused() throws Exception {
        small().file("authority/groups.json", things(group("a", ", \"disjointFrom\": [\"group/a\"]")));
        assertTrue(only().what().contains("“disjointFrom” itself"));
    }

    @Test
    void exactMatchWithItsOwnAddressIsRefused() throws Exception {
        small().file("authority/groups.json",
                things(group("a", ", \"exactMatch\": [\"" + SmallData.ID + "group/a\"]")));
        assertTrue(only().what().contains("“exactMatch” itself"));
    }

    @Test
    void aSourceThatIsACopyOfItselfIsRefused() throws Exception {
        small().file("sources/copy.json",
                """
                        {"sources": [{"source": "copy", "title": {"en": "Copy"}, "sourceKind": "reference", "accessRights": "open",
                          "copyOf": "source/copy"}]}""");
        assertTrue(only().what().contains("source/copy is said to be “copyOf” itself"));
    }

    @Test
    void aRingOverFilesIsSpelledOutOnce() throws Exception {
        small().file("authority/a.json", things(group("a", ", \"partOf\": [\"group/b\"]")))
                .file("authority/b.json", things(group("b", ", \"partOf\": [\"group/c\"]")))
                .file("authority/c.json", things(group("c", ", \"partOf\": [\"group/a\"]") + ","
                        + group("outside", ", \"partOf\": [\"group/a\"]")));
        Problem problem = only();
        assertTrue(problem.what().contains("group/a → group/b → group/c → group/a"), problem.what());
        assertTrue(problem.what().contains("b.json:2"), problem.what());
        assertTrue(problem.where().file().endsWith("a.json"), problem.where().toString());
    }

    @Test
    void aLongRingIsFoundAndALongChainIsNone() throws Exception {
        small().file("authority/long.json", things(IntStream.range(0, 300)
                .mapToObj(i -> group("g" + i, ", \"partOf\": [\"group/g" + (i + 1) % 300 + "\"]"))
                .collect(Collectors.joining(",\n"))));
        assertTrue(only().what().contains("(280 more)"));
        small().file("authority/long.json", things(IntStream.range(0, 300)
                .mapToObj(i -> group("g" + i, i == 299 ? "" : ", \"partOf\": [\"group/g" + (i + 1) + "\"]"))
                .collect(Collectors.joining(",\n"))));
        assertEquals(List.of(), problems());
    }

    @Test
    void nobodyIsAChildOfHerselfUnlessASourceDeniesItOrWasRejected() throws Exception {
        small().entry("handbook/two", statement("person/ivan-petrov", "childOf", "person/ivan-petrov", ""));
        assertTrue(only().what().contains("person/ivan-petrov is said to be “childOf” itself"));
        data.entry("handbook/two",
                statement("person/ivan-petrov", "childOf", "person/ivan-petrov", ", \"negated\": true"));
        assertEquals(List.of(), problems());
        data.entry("handbook/two", statement("person/ivan-petrov", "childOf", "person/ivan-petrov",
                ", \"standing\": \"rejected\", \"standingReason\": {\"en\": \"A misprint.\"}, \"standingBy\": \"e\","
                        + " \"standingOn\": \"2026-01-01\""));
        assertEquals(List.of(), problems());
    }

    @Test
    void aRingMayRunOverAnAuthorityFileAndAStatement() throws Exception {
        small().file("authority/a.json", things("""
                {"thing": "person/anna", "type": "Person", "label": {"en": "Anna"}},
                {"thing": "person/berta", "type": "Person", "label": {"en": "Berta"}}"""))
                .entry("handbook/two", statement("person/anna", "childOf", "person/berta", ""))
                .entry("handbook/three", statement("person/berta", "childOf", "person/anna", ""));
        Problem problem = only();
        assertTrue(problem.what().contains("“childOf” runs in a ring: person/anna → person/berta → person/anna"),
                problem.what());
    }

    @Test
    void identityDecisionsRunInNoRing() throws Exception {
        small().file("authority/a.json", things("""
                {"thing": "person/anna", "type": "Person", "label": {"en": "Anna"}},
                {"thing": "person/berta", "type": "Person", "label": {"en": "Berta"}}"""));
        data.file("identity/d.json", decisions(decision("anna", "anna")));
        assertTrue(only().what().contains("person/anna is said to be “identifiedWith” itself"));
        data.file("identity/d.json", decisions(decision("anna", "anna").replace("same", "different")));
        assertTrue(only().what().contains("person/anna is said to be “different from” itself"));
        data.file("identity/d.json", decisions(decision("anna", "berta") + "," + decision("berta", "anna")));
        assertTrue(only().what().contains("“same” runs in a ring: person/anna → person/berta → person/anna"));
    }

    @Test
    void nobodyIsDecidedToBeTwo() throws Exception {
        small().file("authority/a.json", things("""
                {"thing": "person/anna", "type": "Person", "label": {"en": "Anna"}},
                {"thing": "person/berta", "type": "Person", "label": {"en": "Berta"}}"""))
                .file("identity/d.json", decisions(decision("anna", "berta") + "," + decision("anna", "ivan-petrov")));
        assertTrue(only().what().contains("person/anna was decided to be person/ivan-petrov, and in"));
    }

    /** What a statement makes true is validated together with what the thing has already. */
    @Test
    void aDerivedTripleIsHeldAgainstTheShapes() throws Exception {
        small().entry("handbook/two", statement("site/nord", "identification", "unidentified", ""));
        Problem problem = only();
        assertTrue(problem.what().contains("identification"), problem.what());
        assertTrue(problem.where().file().endsWith("two.json"), problem.where().toString());
    }

    private static String decisions(String decisions) {
        return "{\"decisions\": [" + decisions + "]}";
    }

    private static String decision(String mention, String thing) {
        return "{\"mention\": \"person/" + mention + "\", \"thing\": \"person/" + thing + "\", \"verdict\": \"same\","
                + " \"why\": {\"en\": \"So.\"}, \"by\": \"e\", \"on\": \"2026-01-01\"}";
    }

    @Test
    void manyRelationsAreThinnedOutUntilTheRingIsLeft() {
        try (Rings rings = new Rings("")) {
            Location where = new Location("f", 1, 1, "");
            IntStream.range(0, 250_000).forEach(i -> rings.add(new Relation("p#partOf", "x" + i, "y" + i % 50, where)));
            rings.add(new Relation("p#partOf", "y1", "y2", where));
            rings.add(new Relation("p#partOf", "y2", "y3", where));
            rings.add(new Relation("p#partOf", "y3", "y1", where));
            rings.add(new Relation("p#partOf", "y3", "y2", where));
            List<String> found = rings.find().stream().map(Problem::what).toList();
            assertEquals(2, found.size(), found::toString);
            assertTrue(found.getFirst().contains("y1 → y2 → y3 → y1"), found.getFirst());
            assertTrue(found.getLast().contains("y2 → y3 → y2"), found.getLast());
        }
    }
}

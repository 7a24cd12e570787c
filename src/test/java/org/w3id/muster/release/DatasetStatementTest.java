package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.muster.entry.DatasetStatement;

/** An edition claims the licence that its operator states, and none that nobody stated. */
class DatasetStatementTest {

    private static final String BY = "https://creativecommons.org/licenses/by/4.0/";

    @TempDir
    Path directory = Path.of("");

    private SmallData data;

    @BeforeEach
    void write() {
        data = new SmallData(directory).entry("handbook/petrov", """
                "accounts": [{"key": "c1", "type": "Death", "happenedTo": "person/ivan-petrov", "time": "1946",
                  "evidence": ["p1"]}]""");
    }

    private String voidOf() throws IOException {
        return Files.readString(data.current().resolve(Release.VOID));
    }

    @Test
    void whereNothingIsStatedNoLicenceIsClaimed() throws IOException {
        assertEquals(Optional.empty(), data.publish().manifest().license());
        assertFalse(voidOf().matches("(?s).*dct:license\\s+<.*"), voidOf());
        assertFalse(Files.readString(data.current().resolve(Release.MANIFEST)).contains("creativecommons"));
    }

    @Test
    void whatIsStatedIsInTheEdition() throws IOException {
        String before = data.publish().manifest().id();
        data.file("dataset.json", """
                {"title": {"en": "Our prisoners"}, "publisher": "Archive of X", "license": "%s",
                 "attributions": [{"to": "GeoNames", "what": {"en": "coordinates"}, "license": "%s",
                   "page": "https://www.geonames.org/"}],
                 "contact": "mailto:x@example.org"}""".formatted(BY, BY));
        Manifest manifest = data.publish().manifest();

        assertFalse(before.equals(manifest.id()), "another statement is another edition");
        assertEquals(Optional.of(BY), manifest.license());
        assertTrue(manifest.inputs().containsKey("data/dataset.json"));
        assertEquals(manifest, Release.manifestOf(data.current()), "what is written is read again");
        for (String part : List.of("\"Our prisoners\"@en", "\"Archive of X\"", "dct:license", "<" + BY + ">",
                "\"GeoNames\"", "\"coordinates\"@en", "<mailto:x@example.org>", "dcat:Dataset", "dcat:downloadURL")) {
            assertTrue(voidOf().contains(part), part + " in " + voidOf());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"licence": "https://a.example/"}        | no field "licence"          | /licence
            {"license": "CC0"}                       | is not a web address        | /license
            {"title": "Ours"}                        | takes a text with its lang  | /title
            {"contact": "somebody"}                  | no address to write to      | /contact
            {"contact": "mailto:a@b?subject=x"}      | no address to write to      | /contact
            {"attributions": [{"license": "x:y"}]}   | "to" is missing             | /attributions/0
            {"attributions": "GeoNames"}             | takes a list                | /attributions
            []                                       | must hold one object        | :
            {"title":                                | ends                        | :
            """)
    void faultsAreToldWithFileAndField(String text, String what, String where) throws IOException {
        data.file("dataset.json", text);
        String report = assertInstanceOf(BuildResult.Refused.class, data.build()).report().toText();
        assertTrue(report.contains("dataset.json:1") && report.contains(what) && report.contains(where), report);
        assertTrue(Check.run(BuildOptions.of(Path.of("ontology"), List.of(data.data()), data.out()),
                List.of(data.data().resolve("dataset.json"))).toString().contains(what), "check says it, too");
    }

    @Test
    void severalDirectoriesHaveALicenceOnlyIfItIsOne() {
        DatasetStatement by = new DatasetStatement(List.of(), Optional.of("X"), Optional.of(BY), List.of(),
                Optional.empty());
        assertEquals(Optional.of(BY), DatasetStatements.joined(List.of(by, by), 2).license());
        assertEquals(Optional.empty(), DatasetStatements.joined(List.of(by), 2).license(), "one says nothing");
        assertEquals(Optional.empty(), DatasetStatements.joined(List.of(by, DatasetStatement.NONE), 2).license());
        assertEquals(Optional.of("X"), DatasetStatements.joined(List.of(DatasetStatement.NONE, by), 2).publisher());
        assertTrue(DatasetStatements.disagree(List.of(by), 2));
        assertFalse(DatasetStatements.disagree(List.of(), 2), "nobody stated anything");
    }
}

package org.w3id.muster.entry.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Input;
import org.w3id.muster.entry.Segment;
import org.w3id.muster.entry.json.JsonEntryReader;
import org.w3id.muster.entry.json.Known;
import org.w3id.muster.vocab.Ontology;

/** What {@code muster read} prints, as a file and for a person. */
class PageJsonTest {

    @Test
    void jsonReadsBackAsTheSamePage() throws IOException {
        DataFile page = Pages.read(Pages.WHOLE);
        DataFile back = readJson(new PageJson(Pages.BASE).write(page), Pages.WHOLE);
        assertEquals(List.of(), back.problems());
        assertEquals(described(page.sources()), described(back.sources()));
        assertEquals(described(page.entries().stream().map(Entry::description).toList()),
                described(back.entries().stream().map(Entry::description).toList()));
        assertEquals(passages(page), passages(back));
    }

    @Test
    void jsonFitsTheSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("ontology/entry.schema.json")));
        assertEquals(List.of(),
                schema.validate(new PageJson(Pages.BASE).write(Pages.read(Pages.WHOLE)),
                        InputFormat.JSON));
    }

    @Test
    void jsonOfAnHtmlPageCountsInItsText() throws IOException {
        Input html = Pages.input("page.html",
                "<html><h1>Camp</h1><p>It &amp; more. “Two.”</p><p>Camp lexicon. . 1999.</p></html>");
        DataFile page = Pages.OPEN.read(html);
        DataFile back = readJson(new PageJson(Pages.BASE).write(page), DictionaryPageReader.textOf(html));
        assertEquals(List.of(), back.problems());
        assertEquals(passages(page), passages(back));
    }

    @Test
    void reportShowsEveryPassageAndProblem() {
        String report = PageReport.of(Pages.read(Pages.WHOLE));
        assertTrue(report.startsWith("Camp 58, Guards of\n  entry   " + Pages.BASE), report);
        assertTrue(report.contains("Lexicon of Invented Camps · no author named · 2014"), report);
        assertTrue(report.contains("s01         23–66  The guards numbered"), report);
        assertTrue(report.contains("x2"), report);
        assertTrue(report.contains("Left out as furniture"), report);
    }

    @Test
    void whoMaySeeAWorkIsNotGuessed() {
        DataFile page = new DictionaryPageReader(Pages.BASE).read(Pages.input("page.txt", Pages.WHOLE));
        assertFalse(new PageJson(Pages.BASE).write(page).contains("accessRights"));
        assertTrue(PageReport.of(page).contains("--access-rights"), PageReport.of(page));
    }

    @Test
    void reportOfARefusedPageSaysWhy() {
        assertEquals("To look at\n  page.txt: The page is empty. Save the page again with its article.\n",
                PageReport.of(Pages.read("")));
    }

    @Test
    void reportSendsNoControlCharacterToATerminal() {
        String report = PageReport.of(Pages.read("Camp\n\nIt \u001b[2J was\u0007.\n\nCamp lexicon. . 1999."));
        assertTrue(report.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), report);
    }

    private static DataFile readJson(String json, String pageText) throws IOException {
        return new JsonEntryReader(Ontology.load(Path.of("ontology")), Pages.BASE, Known.nothingYet(),
                sha256 -> Optional.of(pageText)).read(Pages.input("page.json", json));
    }

    private static List<String> described(List<Description> descriptions) {
        return descriptions.stream().map(d -> d.iri() + " " + d.type() + " "
                + d.properties().stream().map(Object::toString).sorted().toList()).toList();
    }

    private static List<String> passages(DataFile file) {
        return file.entries().stream().flatMap(entry -> entry.segments().stream()).map(PageJsonTest::passage).toList();
    }

    private static String passage(Segment segment) {
        return segment.iri() + " " + segment.span() + " " + segment.exactText();
    }
}

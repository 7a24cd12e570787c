package org.w3id.muster.entry.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Input;
import org.w3id.muster.entry.json.JsonEntryReader;
import org.w3id.muster.entry.json.Known;
import org.w3id.muster.vocab.Ontology;

/** A page that the data holds already, or whose work it holds, is recognised. */
class HoldingsTest {

    private static final Input PAGE = Pages.input("page.txt", Pages.WHOLE);
    private static final String WORKS = """
            {"source": "lexicon", "title": {"en": "Lexicon of invented camps"}, "accessRights": "restricted", "issued": "2014"},
            {"source": "lexicon-1999", "title": {"en": "Lexicon of Invented Camps"}, "accessRights": "open", "issued": "1999"}""";

    private static Ontology ontology;

    @BeforeAll
    static void load() throws IOException {
        ontology = Ontology.load(Path.of("ontology"));
    }

    @Test
    void aWorkIsKnownByTitleAndYear() {
        DataFile page = read("{\"sources\": [%s]}".formatted(WORKS));

        assertEquals("http://localhost:3030/id/entry/lexicon/camp-58-guards-of", page.entries().get(0).iri().value());
        assertEquals(List.of("wikipedia"), described(page), "only the other work is new");
        assertTrue(PageReport.of(page).contains("source  http://localhost:3030/id/source/lexicon\n"));
    }

    @Test
    void severalWorksOfOneTitleAreShown() {
        DataFile page = read("{\"sources\": [%s]}".formatted(WORKS.replace("1999\"}", "2014\"}")));

        assertEquals(List.of("lexicon-of-invented-camps-2014", "wikipedia"), described(page));
        assertTrue(PageReport.of(page).contains("source/lexicon, source/lexicon-1999"), PageReport.of(page));
    }

    @Test
    void aPageIsKnownByItsBytes() {
        String data = """
                {"sources": [%s], "entries": [
                  {"entry": "lexicon/guards", "headword": {"en": "Camp 58, guards of"}, "page": {"sha256": "%s"}},
                  {"entry": "lexicon/foreign-guards", "headword": {"en": "Guards, foreign"}, "page": {"sha256": "%s"}}]}""";
        DataFile page = read(data.formatted(WORKS, PAGE.sha256(), PAGE.sha256()));

        assertEquals(List.of("lexicon/guards", "lexicon/foreign-guards", "wikipedia/camp-58"), names(page));
        assertTrue(PageReport.of(page).contains("This page is known: entry/lexicon/guards in data.json"),
                PageReport.of(page));

        DataFile other = read(data.formatted(WORKS, "0".repeat(64), "0".repeat(64))
                .replace("lexicon/guards", "lexicon/camp-58-guards-of"));
        assertFalse(PageReport.of(other).contains("This page is known"));
        assertTrue(PageReport.of(other).contains("There is an entry of this name already, from another page"),
                PageReport.of(other));
    }

    private static DataFile read(String json) {
        Holdings holdings = Holdings.none();
        DataFile data = new JsonEntryReader(ontology, Pages.BASE, Known.nothingYet(), sha -> Optional.empty())
                .read(Pages.input("data.json", json));
        assertEquals(List.of(), data.problems());
        holdings.add(data);
        return new DictionaryPageReader(Pages.BASE, holdings, Optional.empty()).read(PAGE);
    }

    private static List<String> described(DataFile page) {
        return page.sources().stream().map(source -> PageNames.lastPart(source.iri())).toList();
    }

    private static List<String> names(DataFile page) {
        return page.entries().stream().map(entry -> entry.iri().value().substring((Pages.BASE + "id/entry/").length()))
                .toList();
    }
}

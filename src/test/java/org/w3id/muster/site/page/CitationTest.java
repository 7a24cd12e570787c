package org.w3id.muster.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationTest {

    private static final String IRI = "https://example.org/id/person/andrei-vlasov";
    private static final Edition EDITION = new Edition("0123456789abcdef0123", "2014-05", "https://example.org/", true,
            Optional.empty());

    @Test
    void namesThePageTheEditionAndItsDate() {
        Citation citation = Citation.of("Andrei Vlasov", IRI, EDITION);
        assertEquals("Muster: “Andrei Vlasov”. In: Muster (2014-05). Edition 0123456789ab, newest date in the data: "
                + "2014-05. " + IRI,
                citation.text());
        assertTrue(citation.bibtex().startsWith("@misc{muster:person:andrei-vlasov,\n  title = {Andrei Vlasov},\n"),
                citation.bibtex());
        assertTrue(citation.bibtex().contains("  year = {2014},\n"), citation.bibtex());
        assertTrue(
                citation.ris().startsWith("TY  - ELEC\r\nID  - muster:person:andrei-vlasov\r\nTI  - Andrei Vlasov\r\n"),
                citation.ris());
        assertTrue(citation.ris().endsWith("UR  - " + IRI + "\r\nER  - \r\n"), citation.ris());
        JsonNode item = JsonMapper.shared().readTree(citation.csl()).get(0);
        assertEquals("webpage", item.get("type").asString());
        assertEquals(2014, item.get("issued").get("date-parts").get(0).get(0).asInt());
        assertEquals(IRI, item.get("URL").asString());
    }

    @Test
    void noTitleCanBreakOutOfItsField() {
        Citation citation = Citation.of("50% of\n{all} & \\more_\"", IRI, EDITION);
        assertTrue(citation.bibtex().contains("title = {50\\% of \\{all\\} \\& \\textbackslash{}more\\_\"}"),
                citation.bibtex());
        assertEquals(1, citation.ris().lines().filter(line -> line.startsWith("TI")).count());
        assertEquals("50% of {all} & \\more_\"",
                JsonMapper.shared().readTree(citation.csl()).get(0).get("title").asString());
    }

    @Test
    void anEditionWithoutADateHasNoYear() {
        Citation citation = Citation.of("X", IRI,
                new Edition("0123", "", "https://example.org/", true, Optional.empty()));
        assertFalse(citation.bibtex().contains("year"), citation.bibtex());
        assertFalse(citation.ris().contains("PY"), citation.ris());
        assertFalse(citation.csl().contains("issued"), citation.csl());
    }

    @Test
    void namesAreToldApartOnlyWhereTheirWritingDoesSo() {
        assertEquals(new Creator("Galitsky", "V."), Creator.of("V. Galitsky"));
        assertEquals(new Creator("Галицкий", "В. П."), Creator.of("В. П. Галицкий"));
        assertEquals(new Creator("Streit", "Christian"), Creator.of("Streit, Christian"));
        assertEquals(new Creator("Christian Streit", ""), Creator.of("Christian Streit"));
        assertEquals(new Creator("U.S. Department of State", ""), Creator.of("U.S. Department of State"));
    }

    @Test
    void noTwoPathsHaveOneKey() {
        assertEquals("muster:death:a-b:c051", Reference.key("death/a-b/c051"));
        assertEquals(5, Stream.of("a/b", "a-b", "a_b", "a_5f_b", "aéb").map(Reference::key).distinct().count());
    }
}

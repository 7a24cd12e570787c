package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.vocab.Pow;

/** What one source says, alone; and a whole edition as a person reads it. */
class ExportTest {

    @TempDir
    Path directory = Path.of("");

    private Export export;

    /** Two sources that disagree about one death, name one man, and speak of one group. */
    @BeforeEach
    void build() throws IOException {
        SmallData data = new SmallData(directory).file("sources/rival.json",
                """
                        {"sources": [{"source": "rival", "title": {"en": "Rival"}, "sourceKind": "press", "accessRights": "open"}]}""")
                .file("authority/groups.json",
                        """
                                {"things": [{"thing": "group/captives", "type": "PersonGroup", "label": {"en": "Captives", "ru": "Пленные"},
                                  "definedBy": {"type": "Capture", "time": "1941/1945"}}]}""");
        for (String source : new String[]{"handbook", "rival"}) {
            data.entry(source + "/petrov",
                    """
                            "accounts": [
                              {"key": "death", "type": "Death", "happenedTo": "person/ivan-petrov", "time": "%s", "evidence": ["p1"]},
                              {"key": "name", "type": "Name", "of": "person/ivan-petrov", "text": {"en": "Name in %s"}, "evidence": ["p1"]},
                              {"key": "side", "type": "Statement", "subject": "site/nord", "property": "siteType", "value": "%s", "evidence": ["p1"]},
                              {"key": "number", "type": "Observation", "population": "group/captives", "quantity": "%s", "evidence": ["p1"]}]"""
                            .formatted(source.equals("rival") ? "1951" : "1946", source,
                                    source.equals("rival") ? "stalag" : "pow-camp",
                                    source.equals("rival") ? "30" : "3000"));
        }
        assertTrue(data.publish().report().conflicts().size() >= 2, "they disagree");
        export = new Export(data.current());
    }

    @Test
    void aSourceComesWithoutWhatOthersSay() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(export.writeSource("handbook", Export.Format.NQ, out));
        String nq = out.toString(StandardCharsets.UTF_8);
        String id = "<" + SmallData.ID;

        assertAll(Stream.of("death/handbook/petrov/death> ", "time/handbook/petrov/death> ", "person/ivan-petrov> ",
                "source/handbook> ", "segment/handbook/petrov/p1> ", "group/captives> ", "event/captives> ",
                "time/event/captives> ").map(subject -> () -> assertTrue(nq.contains("\n" + id + subject), subject)));
        assertAll(Stream.of("death/rival", "name/rival", "time/rival", "entry/rival", "source/rival", "segment/rival")
                .map(other -> () -> assertFalse(nq.contains("\n" + id + other), other)));
        assertFalse(nq.contains("hasName> " + id + "name/rival"), "the name in another source");
        assertTrue(nq.contains("/concept/site-type/pow-camp> ."), "what this source says");
        assertFalse(nq.contains("/concept/site-type/stalag>"), "what another source says of the same thing");
        assertFalse(nq.contains("\n<" + Pow.NAMESPACE), "the ontology is the same for all");
    }

    @Test
    void aReaderOfTurtleSeesThingsFirst() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(Export.Format.TTL, out);
        String ttl = out.toString(StandardCharsets.UTF_8);
        int first = ttl.indexOf(".well-known/genid/");
        assertTrue(first > ttl.lastIndexOf("\n<" + SmallData.ID), "nameless parts of the ontology stand before things");
        assertEquals(count(Export.Format.NQ), count(Export.Format.TRIG), "something is lost or doubled");
    }

    private long count(Export.Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(format, out);
        return RDFParser
                .fromString(out.toString(StandardCharsets.UTF_8), format == Export.Format.NQ ? Lang.NQ : Lang.TRIG)
                .toDatasetGraph().stream().count();
    }
}

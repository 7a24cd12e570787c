package org.w3id.muster.entry.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.muster.vocab.Ontology;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** ontology/entry.schema.json says the same as the reader and the ontology. */
class EntrySchemaTest {

    private static final Path FILE = Path.of("ontology/entry.schema.json");

    private final String text = read();
    private final JsonNode definitions = JsonMapper.shared().readTree(text).get("$defs");
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    private final FieldTable fields = new FieldTable(Sample.ONTOLOGY);

    @Test
    void theCorrectEntryFits() {
        assertEquals(List.of(), schema.validate(Sample.CORRECT, InputFormat.JSON));
    }

    @Test
    void theExamplesOfTheGuideFit() {
        assertEquals(List.of(),
                schema.validate(
                        """
                                {"sources": [{"source": "handbook", "title": {"en": "Handbook"}, "accessRights": "open", "issued": "2014"}],
                                 "things": [{"thing": "group/captives", "type": "PersonGroup", "label": {"en": "Captives"},
                                             "definedBy": {"type": "Capture", "carriedOutBy": "organization/wehrmacht", "time": "1941/1945"}}],
                                 "decisions": [{"mention": "person/a/b/c", "thing": "person/d", "verdict": "same", "why": {"en": "Same name."},
                                                "by": "Muster editors", "on": "2026-11-24"}]}""",
                        InputFormat.JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{}", "[]", "{\"entry\": \"a/b\"}", "{\"entry\": \"a\", \"headword\": {\"en\": \"x\"}}",
            "{\"things\": [{\"thing\": \"person/x\"}]}",
            "{\"things\": [{\"thing\": \"person/x\", \"type\": \"Person\", \"childOf\": \"person/y\"}]}",
            "{\"entry\": \"a/b\", \"headword\": {\"en\": \"x\"}, \"accounts\": [{\"key\": \"c\", \"type\": \"Death\", \"heldAt\": \"site/x\"}]}",
            "{\"entry\": \"a/b\", \"headword\": {\"en\": \"x\"}, \"passages\": [{\"key\": \"s1\"}]}"})
    void whatIsWrongDoesNotFit(String wrong) {
        assertFalse(schema.validate(wrong, InputFormat.JSON).isEmpty());
        assertFalse(Sample.errors(Sample.read(wrong)).isEmpty());
    }

    @Test
    void geometriesHaveTheFieldsOfTheReader() {
        assertEquals(new TreeSet<>(GeometryReader.FIELDS), inSchema("geometry"));
    }

    @Test
    void accountsHaveTheFieldsOfTheOntology() {
        for (String type : AccountForm.CLASSES) {
            Set<String> expected = with(fields.ofAccount(Ontology.term(type)).keySet(), "key", "type");
            if (type.equals("Name")) {
                expected.add("of");
            }
            assertEquals(expected, inSchema(type), type);
        }
    }

    @Test
    void thingsHaveTheFieldsOfTheOntology() {
        for (String type : ThingForm.CLASSES) {
            assertEquals(with(fields.ofThing(Ontology.term(type)).keySet(), "thing", "key", "type"),
                    inSchema(type + "Thing"), type);
        }
        for (String type : ThingForm.DEFINING_EVENTS) {
            assertEquals(with(fields.ofDefiningEvent(Ontology.term(type)).keySet(), "type"),
                    inSchema(type + "DefiningEvent"), type);
        }
    }

    @Test
    void sourcesAndEntriesHaveTheFieldsOfTheOntologyAndTheReader() {
        assertEquals(with(fields.ofSource().keySet(), "source"), inSchema("source"));
        Set<String> entry = with(fields.ofEntry().keySet());
        entry.addAll(EntryForm.FIELDS);
        assertEquals(entry, inSchema("entry"));
        assertEquals(with(PassageForm.FIELDS), inSchema("passage"));
        assertEquals(with(DecisionForm.FIELDS), inSchema("identityDecision"));
        assertEquals(with(WithdrawalForm.FIELDS), inSchema("withdrawal"));
    }

    private Set<String> inSchema(String definition) {
        return new TreeSet<>(definitions.get(definition).get("properties").propertyNames());
    }

    private static Set<String> with(Collection<String> names, String... more) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(List.of(more));
        return all;
    }

    private static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package org.w3id.muster.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaOrgTest {

    @Test
    void nothingEndsTheScriptAndNothingIsLost() {
        String name = "</script><!--<script>alert(1)&\u2028";
        String json = SomeDossier.page(SomeDossier.of("person/x",
                "<person/x> a pow:Person ; skos:prefLabel \"" + name
                        + "\"@en ; skos:exactMatch <https://example.org/x> ."))
                .closing().structuredData();
        assertFalse(json.contains("<") || json.contains("\u2028"), json);
        JsonNode about = JsonMapper.shared().readTree(json).get("about");
        assertEquals(name, about.get("name").asString());
        assertEquals("Person", about.get("@type").asString());
        assertEquals("https://example.org/x", about.get("sameAs").get(0).asString());
    }
}

package org.w3id.muster.entry.page;

import java.util.Optional;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Segment;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a page as a data file of docs/entry-format.md: sources and entries, each passage with offsets and its words.
 *
 * <p>The words are the operator's copy on his own machine; the file can be kept under {@code data/entries}, where things and
 * accounts are added by hand. Thread-safe.
 */
public final class PageJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PageNames names;

    /** @param base the base that the page was read with */
    public PageJson(String base) {
        this.names = new PageNames(base);
    }

    /** The data file, indented, with a line end at its end. */
    public String write(DataFile page) {
        ObjectNode file = MAPPER.createObjectNode();
        ArrayNode sources = file.putArray("sources");
        page.sources().forEach(source -> sources.add(source(source)));
        ArrayNode entries = file.putArray("entries");
        page.entries().forEach(entry -> entries.add(entry(entry)));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
    }

    private ObjectNode source(Description source) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("source", PageNames.lastPart(source.iri()));
        putText(node, "title", source, PageTerms.TITLE);
        for (Description.Property property : source.properties()) {
            if (property.value() instanceof Value.Resource concept) {
                node.put(property.iri().equals(PageTerms.SOURCE_KIND) ? "sourceKind" : "accessRights",
                        PageNames.lastPart(concept.iri()));
            }
        }
        putLiteral(node, "issued", source, PageTerms.ISSUED);
        putLiteral(node, "creator", source, PageTerms.CREATOR);
        return node;
    }

    private ObjectNode entry(Entry entry) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("entry", names.name(entry.iri()).substring("entry/".length()));
        putText(node, "headword", entry.description(), PageTerms.HEADWORD);
        putLiteral(node, "issued", entry.description(), PageTerms.ISSUED);
        entry.pageSha256().ifPresent(sha256 -> node.putObject("page").put("sha256", sha256));
        ArrayNode references = MAPPER.createArrayNode();
        for (Description.Property property : entry.description().properties()) {
            if (property.iri().equals(PageTerms.REFERENCES) && property.value() instanceof Value.Resource other) {
                references.add(names.name(other.iri()));
            }
        }
        if (!references.isEmpty()) {
            node.set("references", references);
        }
        ArrayNode passages = node.putArray("passages");
        entry.segments().forEach(segment -> passages.add(passage(segment)));
        return node;
    }

    private static ObjectNode passage(Segment segment) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("key", PageNames.lastPart(segment.iri()));
        segment.span().ifPresent(span -> node.put("start", span.start()).put("end", span.end()));
        segment.exactText().ifPresent(words -> node.put("quote", words));
        return node;
    }

    private static void putText(ObjectNode node, String field, Description description, Iri property) {
        if (value(description, property).orElse(null) instanceof Value.Text text) {
            node.putObject(field).put(text.text().tag(), text.text().text());
        }
    }

    private static void putLiteral(ObjectNode node, String field, Description description, Iri property) {
        if (value(description, property).orElse(null) instanceof Value.Literal literal) {
            node.put(field, literal.lexical());
        }
    }

    private static Optional<Value> value(Description description, Iri property) {
        return description.properties().stream().filter(p -> p.iri().equals(property)).map(Description.Property::value)
                .findFirst();
    }
}

package org.w3id.muster.site;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.mapping.Triples;
import org.w3id.muster.site.json.Described;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document as plain JSON: the thing, the accounts about it, the passages, entries and sources these rest on, what we
 * rejected, how much points at the thing, and what all else is called. {@link DocumentSchema} says the same as a schema.
 * The same document gives the same bytes. Not thread-safe: one for each document.
 */
final class DocumentJson {

    static final String SCHEMA = "$schema";
    static final String DOCUMENT = "document";
    static final String LICENSE = "license";
    static final String NEXT = "next";
    static final String THING = "thing";
    static final String REJECTED = "rejected";
    static final String OTHERS = "others";
    static final String LINKED_FROM = "linkedFrom";
    static final String NAMES = "names";

    private final Document document;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    /** What stands somewhere already. */
    private final Set<Node> listed = new HashSet<>();

    private DocumentJson(Document document) {
        this.document = document;
    }

    static byte[] write(Document document, DocumentAddress address) {
        DocumentJson writer = new DocumentJson(document);
        writer.addHead(address);
        writer.addThing();
        writer.addSections(document.heldStars(), DocumentSection.ACCOUNTS.field());
        writer.addSections(document.rejectedStars(), REJECTED);
        writer.addLinks();
        writer.addNames();
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(writer.json)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void addHead(DocumentAddress address) {
        String site = document.base().substring(0, document.base().length() - 1);
        json.put(SCHEMA, site + DocumentSchema.PATH).put(DOCUMENT, site + address.generic());
        document.license().ifPresent(iri -> json.put(LICENSE, iri));
        document.next().ifPresent(cursor -> json.put(NEXT, site + address.page(Optional.of(cursor))));
        json.putObject(THING);
        for (DocumentSection section : DocumentSection.values()) {
            json.putArray(section.field());
        }
        json.putArray(REJECTED);
    }

    private void addThing() {
        Stars stars = document.heldStars().has(document.thing()) ? document.heldStars() : document.rejectedStars();
        json.set(THING, Described.of(document.thing(), Triples.of(stars.triples())).json());
        listed.add(document.thing());
    }

    /** Accounts go to a list of their own when we reject them; what they rest on is as good as anything else. */
    private void addSections(Stars stars, String accounts) {
        Triples triples = Triples.of(stars.triples());
        stars.triples().filter(triple -> Vocabulary.VALUES.contains(triple.getPredicate()))
                .forEach(triple -> listed.add(triple.getObject()));
        stars.whole().filter(listed::add).forEach(node -> {
            Described described = Described.of(node, triples);
            String section = described.record().flatMap(DocumentSection::of).map(DocumentSection::field).orElse(OTHERS);
            json.withArray(section.equals(DocumentSection.ACCOUNTS.field()) ? accounts : section)
                    .add(described.json());
        });
    }

    private void addLinks() {
        ArrayNode links = json.putArray(LINKED_FROM);
        for (Document.Inbound inbound : document.inbound()) {
            ObjectNode link = links.addObject().put("property", inbound.property().getURI())
                    .put(REJECTED, inbound.rejected()).put("total", inbound.total());
            ArrayNode iris = link.putArray("iris");
            Stars stars = inbound.rejected() ? document.rejectedStars() : document.heldStars();
            stars.triples().filter(triple -> triple.getPredicate().equals(inbound.property())
                    && triple.getObject().equals(document.thing()))
                    .forEach(triple -> iris.add(triple.getSubject().getURI()));
        }
    }

    /** What the things are called that are only named here, and of which class they are. */
    private void addNames() {
        ObjectNode names = json.putObject(NAMES);
        Stars stars = document.heldStars();
        stars.subjects().filter(node -> !stars.isWhole(node)).forEach(node -> {
            ObjectNode name = names.putObject(node.getURI());
            stars.star(node).stream().filter(triple -> triple.getPredicate().equals(RDF.Nodes.type))
                    .map(triple -> triple.getObject().getURI()).sorted()
                    .forEach(type -> name.withArray("types").add(type));
            Labels.texts(stars.star(node)).forEach(text -> name.withArray("label").addObject()
                    .put("text", text.getLiteralLexicalForm()).put("lang", text.getLiteralLanguage()));
        });
    }
}

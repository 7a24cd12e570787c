package org.w3id.muster.site;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Triples as expanded JSON-LD, one object for each subject, sorted. Literals keep their text to the letter, those of the
 * type rdf:JSON too. What is a list and nothing else becomes one. Not thread-safe.
 *
 * <p>The processor has this step as well, but writes rdf:JSON anew and stumbles over some lists.
 */
final class ExpandedJsonLd {

    private static final Node FIRST = RDF.Nodes.first;
    private static final Node REST = RDF.Nodes.rest;
    private static final Node NIL = RDF.Nodes.nil;

    private final Map<Node, List<Triple>> subjects = new TreeMap<>(Comparator.comparing(ExpandedJsonLd::name));
    private final Map<Node, Integer> uses = new HashMap<>();
    private final Map<Node, Node> cellBefore = new HashMap<>();
    private final Map<Node, List<Node>> lists = new HashMap<>();

    private ExpandedJsonLd(Collection<Triple> triples) {
        for (Triple triple : triples) {
            subjects.computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>()).add(triple);
            uses.merge(triple.getObject(), 1, Integer::sum);
            if (triple.getPredicate().equals(REST)) {
                cellBefore.put(triple.getObject(), triple.getSubject());
            }
        }
        List<Node> ends = triples.stream().filter(triple -> triple.getPredicate().equals(REST))
                .filter(triple -> triple.getObject().equals(NIL)).map(Triple::getSubject).toList();
        ends.forEach(this::gather);
    }

    /**
     * Makes it.
     *
     * @throws ProblemException (406) when one of the terms is a triple
     */
    static JsonArray of(Collection<Triple> triples) {
        return new ExpandedJsonLd(triples).objects();
    }

    /** Takes the cells of a list out of the subjects, from its end to its beginning. */
    private void gather(Node end) {
        List<Node> items = new ArrayList<>();
        Node head = null;
        for (Node cell = end; cell != null && isCell(cell); cell = cellBefore.get(cell)) {
            head = cell;
            subjects.getOrDefault(cell, List.of()).stream().filter(triple -> triple.getPredicate().equals(FIRST))
                    .map(Triple::getObject)
                    .forEach(items::add);
            subjects.remove(cell);
        }
        if (head != null) {
            lists.put(head, items.reversed());
        }
    }

    /** Whether a node is there only to hold an item of a list: no name, used once, with one item and one rest. */
    private boolean isCell(Node node) {
        List<Triple> triples = subjects.getOrDefault(node, List.of());
        return node.isBlank() && uses.getOrDefault(node, 0) == 1 && triples.size() == 2
                && triples.stream().map(Triple::getPredicate).collect(Collectors.toSet()).equals(Set.of(FIRST, REST));
    }

    private JsonArray objects() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        subjects.forEach((subject, triples) -> array.add(object(subject, triples)));
        return array.build();
    }

    private JsonObject object(Node subject, List<Triple> triples) {
        Map<String, JsonArrayBuilder> properties = new TreeMap<>();
        for (Triple triple : triples) {
            Node object = triple.getObject();
            if (triple.getPredicate().equals(RDF.Nodes.type) && !object.isLiteral() && !lists.containsKey(object)) {
                properties.computeIfAbsent("@type", name -> Json.createArrayBuilder()).add(name(object));
            } else {
                properties.computeIfAbsent(name(triple.getPredicate()), name -> Json.createArrayBuilder())
                        .add(value(object));
            }
        }
        JsonObjectBuilder members = Json.createObjectBuilder().add("@id", name(subject));
        properties.forEach(members::add);
        return members.build();
    }

    private JsonObject value(Node object) {
        JsonObjectBuilder value = Json.createObjectBuilder();
        List<Node> list = lists.get(object);
        if (list != null) {
            JsonArrayBuilder items = Json.createArrayBuilder();
            list.forEach(item -> items.add(value(item)));
            return value.add("@list", items).build();
        }
        if (!object.isLiteral()) {
            return value.add("@id", name(object)).build();
        }
        value.add("@value", object.getLiteralLexicalForm());
        TextDirection direction = object.getLiteralBaseDirection();
        if (direction != null) {
            value.add("@direction", direction.direction());
        }
        if (!object.getLiteralLanguage().isEmpty()) {
            value.add("@language", object.getLiteralLanguage());
        } else if (!object.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            value.add("@type", object.getLiteralDatatypeURI());
        }
        return value.build();
    }

    private static String name(Node node) {
        if (node.isTripleTerm()) {
            throw CannotSay.in(RdfFormat.JSON_LD, RdfFormat.all(), "it has no form for a triple as a term");
        }
        return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : node.getURI();
    }
}

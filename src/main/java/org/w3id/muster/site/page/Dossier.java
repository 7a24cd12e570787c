package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.site.words.InterfaceLanguage;

/**
 * All that a page is made of: a document and what lies around it. For reading only.
 *
 * @param thing what the page is about
 * @param base the base of the edition's IRIs
 * @param held what we hold
 * @param rejected what we do not hold
 * @param around what the page shows beyond the document, see {@link Surroundings}
 * @param cut by property, how many links to the thing there are where not all of them are in {@code held}
 * @param language the language that texts are wanted in
 */
public record Dossier(
        Node thing, String base, Graph held, Graph rejected, Graph around, Map<Node, Long> cut,
        InterfaceLanguage language) {

    /** With texts in English where there are any. */
    public Dossier(Node thing, String base, Graph held, Graph rejected, Graph around, Map<Node, Long> cut) {
        this(thing, base, held, rejected, around, cut, InterfaceLanguage.EN);
    }

    /** The same with another thing in the middle. */
    Dossier about(Node other) {
        return new Dossier(other, base, held, rejected, around, cut, language);
    }

    /** The same for readers of another language. */
    Dossier in(InterfaceLanguage other) {
        return new Dossier(thing, base, held, rejected, around, cut, other);
    }

    /** The language of the page, then English, then the others. */
    private Comparator<Node> byLanguage() {
        return Comparator.comparing((Node text) -> !language.isOf(text.getLiteralLanguage()))
                .thenComparing(text -> !InterfaceLanguage.EN.isOf(text.getLiteralLanguage()))
                .thenComparing(Node::getLiteralLanguage).thenComparing(Node::getLiteralLexicalForm);
    }

    /** The values of a property, wherever they lie, in a stable order. */
    List<Node> objects(Node subject, Node property) {
        Set<Node> objects = new LinkedHashSet<>();
        for (Graph graph : graphs()) {
            graph.find(subject, property, Node.ANY).forEachRemaining(triple -> objects.add(triple.getObject()));
        }
        List<Node> sorted = new ArrayList<>(objects);
        if (sorted.size() > 1) {
            sorted.sort(Comparator.comparing(Node::toString));
        }
        return sorted;
    }

    Optional<Node> first(Node subject, Node property) {
        List<Node> objects = objects(subject, property);
        return objects.isEmpty() ? Optional.empty() : Optional.of(objects.get(0));
    }

    /** What a node of ours is not, in words: "rejected" of {@code concept/standing/rejected}; empty when not stated. */
    String key(Node subject, Node property) {
        return first(subject, property).filter(Node::isURI).map(value -> Links.localName(value.getURI())).orElse("");
    }

    /** The texts of a property, those in the language of the page first, then English. */
    List<Node> texts(Node subject, Node property) {
        return objects(subject, property).stream().filter(Node::isLiteral).sorted(byLanguage()).toList();
    }

    Optional<String> literal(Node subject, Node property) {
        return first(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    boolean isTrue(Node subject, Node property) {
        return literal(subject, property).filter(text -> text.equals("true") || text.equals("1")).isPresent();
    }

    /** What links to a node by a property, among what we hold or do not hold or around, in a stable order. */
    List<Node> subjects(Node property, Node object) {
        Set<Node> subjects = new LinkedHashSet<>();
        for (Graph graph : graphs()) {
            graph.find(Node.ANY, property, object).forEachRemaining(triple -> subjects.add(triple.getSubject()));
        }
        return subjects.stream().filter(Node::isURI).sorted(Comparator.comparing(Node::getURI)).toList();
    }

    /** Everything that links to the thing, as it is held or not held. */
    List<Triple> linksHere() {
        List<Triple> links = new ArrayList<>();
        for (Graph graph : List.of(held, rejected)) {
            graph.find(Node.ANY, Node.ANY, thing).forEachRemaining(links::add);
        }
        return links.stream().filter(link -> link.getSubject().isURI() && !link.getSubject().equals(thing)).distinct()
                .sorted(Comparator.comparing((Triple link) -> link.getSubject().getURI())
                        .thenComparing(link -> link.getPredicate().getURI()))
                .toList();
    }

    /** All that is said of a node itself, as it is held or not held. */
    List<Triple> facts(Node subject) {
        List<Triple> facts = new ArrayList<>();
        for (Graph graph : List.of(held, rejected)) {
            graph.find(subject, Node.ANY, Node.ANY).forEachRemaining(facts::add);
        }
        return facts.stream().distinct().sorted(Comparator.comparing(Triple::toString)).toList();
    }

    /** The local name of the class; empty when there is none. */
    String className(Node node) {
        return key(node, RDF.Nodes.type);
    }

    boolean isAccount(Node node) {
        return first(node, Terms.IN_ENTRY).isPresent() && !className(node).equals("Segment");
    }

    boolean isRejected(Node account) {
        return rejected.contains(account, Terms.IN_ENTRY, Node.ANY);
    }

    /** What a node is called, in the language of the page if there is a label in it; empty when there is none. */
    Optional<Node> label(Node node) {
        for (Node property : Terms.LABELS) {
            List<Node> labels = texts(node, property);
            if (!labels.isEmpty()) {
                return Optional.of(labels.get(0));
            }
        }
        return Optional.empty();
    }

    /** The label; else the last part of the IRI as words. */
    String name(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return label(node).map(Node::getLiteralLexicalForm)
                .orElseGet(() -> node.isURI() ? Links.spaced(Links.localName(node.getURI())) : node.toString());
    }

    private List<Graph> graphs() {
        return List.of(held, rejected, around);
    }
}

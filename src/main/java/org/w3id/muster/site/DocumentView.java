package org.w3id.muster.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * A document as a page shows it: the facts of the thing, one section for each account about it, the rejected ones last,
 * and what else links to it.
 *
 * @param notes sentences about what the page leaves out
 */
public record DocumentView(
        String title, String kind, String iri, List<Row> facts, List<Account> accounts, List<Row> links,
        List<String> notes) {

    /** One property with its values. */
    public record Row(String label, List<Cell> values) {}

    /**
     * A value.
     *
     * @param href where it links to; empty when it does not
     * @param lang the language of the text; empty when there is none
     */
    public record Cell(String text, String href, String lang) {}

    /**
     * What one source says.
     *
     * @param disputed whether another account says otherwise
     * @param rejected whether we do not hold it
     * @param passages the words of the source, or ours for them
     */
    public record Account(Cell title, List<Row> rows, List<Row> passages, boolean disputed, boolean rejected) {}

    private static final Set<Node> SHOWN_APART = Set.of(RDF.Nodes.type, Vocabulary.EVIDENCE);

    static DocumentView of(Document document) {
        Node thing = document.thing();
        View held = new View(document, document.held());
        View rejected = new View(document, document.rejected());
        List<Account> accounts = new ArrayList<>(held.accounts(false));
        accounts.addAll(rejected.accounts(true));
        List<String> notes = document.cut().entrySet().stream().map(cut -> document.label(cut.getKey()) + ": "
                + cut.getValue() + " link here; the first are shown. The SPARQL endpoint has all.").sorted().toList();
        List<Row> facts = new ArrayList<>(held.rows(thing));
        facts.addAll(held.passages(thing));
        return new DocumentView(document.label(thing), held.kind(thing), thing.getURI(), facts, accounts, held.links(),
                notes);
    }

    /** One graph of the document seen from its thing. */
    private record View(Document document, Graph graph) {

        List<Account> accounts(boolean areRejected) {
            return subjects().stream().filter(this::isAccount)
                    .map(node -> new Account(new Cell(kind(node), Words.href(node, document.base()), ""), rows(node),
                            passages(node), graph.contains(node, Vocabulary.CONFLICTS_WITH, Node.ANY), areRejected))
                    .toList();
        }

        /** What links to the thing and is no account, by property. */
        List<Row> links() {
            List<Row> rows = new ArrayList<>();
            for (Node property : properties(graph.find(Node.ANY, Node.ANY, document.thing()))) {
                List<Cell> cells = Iter.toList(Iter.map(Iter.filter(graph.find(Node.ANY, property, document.thing()),
                        triple -> !isAccount(triple.getSubject())), triple -> cell(triple.getSubject())));
                if (!cells.isEmpty()) {
                    rows.add(new Row(document.label(property) + " (from)", sorted(cells)));
                }
            }
            return rows;
        }

        List<Row> rows(Node subject) {
            List<Row> rows = new ArrayList<>();
            for (Node property : properties(graph.find(subject, Node.ANY, Node.ANY))) {
                if (!SHOWN_APART.contains(property)) {
                    rows.add(new Row(document.label(property), sorted(Iter.toList(Iter.map(
                            graph.find(subject, property, Node.ANY), triple -> cell(triple.getObject()))))));
                }
            }
            return rows;
        }

        List<Row> passages(Node account) {
            List<Row> rows = new ArrayList<>();
            graph.find(account, Vocabulary.EVIDENCE, Node.ANY).forEachRemaining(evidence -> {
                Node passage = evidence.getObject();
                List<Cell> words = cells(passage, Vocabulary.EXACT_TEXT);
                rows.add(words.isEmpty()
                        ? new Row("In our words", or(cells(passage, Vocabulary.ABSTRACT), cell(passage)))
                        : new Row("In the words of the source", words));
            });
            return rows;
        }

        String kind(Node node) {
            return String.join(", ", new TreeSet<>(Iter.toList(Iter.map(graph.find(node, RDF.Nodes.type, Node.ANY),
                    triple -> document.label(triple.getObject())))));
        }

        private boolean isAccount(Node node) {
            return !node.equals(document.thing()) && graph.contains(node, Vocabulary.IN_ENTRY, Node.ANY)
                    && graph.contains(node, Node.ANY, document.thing());
        }

        private List<Node> subjects() {
            return new TreeSet<>(Iter.toList(Iter.map(Iter.filter(graph.find(Node.ANY, Node.ANY, document.thing()),
                    triple -> triple.getSubject().isURI()), triple -> triple.getSubject().getURI()))).stream()
                    .map(NodeFactory::createURI).toList();
        }

        private List<Cell> cells(Node subject, Node property) {
            return Iter.toList(Iter.map(graph.find(subject, property, Node.ANY), triple -> cell(triple.getObject())));
        }

        private Cell cell(Node node) {
            return node.isLiteral()
                    ? new Cell(node.getLiteralLexicalForm(), "", node.getLiteralLanguage())
                    : new Cell(document.label(node), Words.href(node, document.base()), "");
        }

        private List<Node> properties(Iterator<Triple> triples) {
            return Iter.toList(Iter.map(triples, Triple::getPredicate)).stream().distinct()
                    .sorted(Comparator.comparing(document::label)).toList();
        }

        private static List<Cell> or(List<Cell> cells, Cell otherwise) {
            return cells.isEmpty() ? List.of(otherwise) : cells;
        }

        private static List<Cell> sorted(List<Cell> cells) {
            return cells.stream().distinct().sorted(Comparator.comparing(Cell::text).thenComparing(Cell::href))
                    .toList();
        }
    }
}

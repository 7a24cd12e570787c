package org.w3id.muster.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.site.DocumentView.Account;
import org.w3id.muster.site.DocumentView.Cell;
import org.w3id.muster.site.DocumentView.Group;
import org.w3id.muster.site.DocumentView.Row;

/** Orders what a document holds for a reader: names, then accounts by kind, then all that is left. */
final class DocumentComposer {

    private static final Set<Node> NOT_FACTS = Set.of(RDF.Nodes.type, Vocabulary.EVIDENCE, Vocabulary.PREF_LABEL,
            Vocabulary.ALT_LABEL, Vocabulary.HAS_NAME);

    private final Document document;
    private final Graph held;
    private final AccountWords words;

    DocumentComposer(Document document) {
        this.document = document;
        this.held = document.held();
        this.words = new AccountWords(document, false);
    }

    DocumentView compose() {
        Node thing = document.thing();
        AccountWords rejected = new AccountWords(document, true);
        Map<AccountKind, List<Account>> accounts = new EnumMap<>(AccountKind.class);
        for (AccountWords graph : List.of(words, rejected)) {
            accountsAbout(graph.graph()).filter(graph::isAccount).forEach(account -> accounts
                    .computeIfAbsent(graph.kind(account), kind -> new ArrayList<>()).add(account(graph, account)));
        }
        List<Group> groups = accounts.entrySet().stream()
                .map(group -> new Group(group.getKey().heading(), List.copyOf(group.getValue()))).toList();
        AccountWords own = words.isAccount(thing) ? words : rejected;
        boolean isAccount = own.isAccount(thing);
        List<String> notes = document.cut().entrySet().stream().map(cut -> Words.property(cut.getKey(), document) + ": "
                + cut.getValue() + " link here; the first are shown. The SPARQL endpoint has all.").sorted().toList();
        return new DocumentView(isAccount ? new Cell("", own.title(thing), "", "") : words.cell("", thing).unlinked(),
                kind(thing), thing.getURI(), isAccount ? List.of() : names(thing),
                isAccount ? List.of() : rows(words, thing, NOT_FACTS),
                isAccount ? List.of(account(own, thing)) : List.of(), groups, links(), notes);
    }

    /** All that links to the thing, and its names: they are accounts, too. */
    private Stream<Node> accountsAbout(Graph graph) {
        Node thing = document.thing();
        return Stream
                .concat(list(graph, Node.ANY, Node.ANY, thing).map(Triple::getSubject),
                        list(graph, thing, Vocabulary.HAS_NAME, Node.ANY).map(Triple::getObject))
                .filter(node -> node.isURI() && !node.equals(thing)).distinct()
                .sorted(Comparator.comparing(Node::getURI));
    }

    private Account account(AccountWords graph, Node account) {
        return AccountComposer.compose(document, graph, account);
    }

    private List<Row> names(Node thing) {
        List<Node> labels = Labels.texts(held, thing, Vocabulary.PREF_LABEL);
        Set<String> seen = new TreeSet<>();
        labels.stream().findFirst().ifPresent(title -> seen.add(title.getLiteralLexicalForm()));
        Map<String, List<Cell>> rows = new LinkedHashMap<>();
        labels.stream().skip(1).filter(label -> seen.add(label.getLiteralLexicalForm())).forEach(label -> rows
                .computeIfAbsent("In other languages", key -> new ArrayList<>()).add(words.cell("", label)));
        Stream.concat(Labels.texts(held, thing, Vocabulary.ALT_LABEL).stream(),
                list(held, thing, Vocabulary.HAS_NAME, Node.ANY)
                        .flatMap(name -> Labels.texts(held, name.getObject(), Vocabulary.NAME_TEXT).stream()))
                .filter(name -> seen.add(name.getLiteralLexicalForm()))
                .sorted(Comparator.comparing(Node::getLiteralLexicalForm)).forEach(name -> rows
                        .computeIfAbsent("Also written", key -> new ArrayList<>()).add(words.cell("", name)));
        return rows.entrySet().stream().map(row -> new Row(row.getKey(), row.getValue())).toList();
    }

    /** What links to the thing and is no account, by property. */
    private List<Row> links() {
        Map<String, List<Cell>> rows = new TreeMap<>();
        list(held, Node.ANY, Node.ANY, document.thing())
                .filter(link -> !words.isAccount(link.getSubject()) && !link.getSubject().equals(document.thing()))
                .forEach(link -> rows.computeIfAbsent(
                        Words.property(link.getPredicate(), document) + " (from)", key -> new ArrayList<>())
                        .add(words.cell("", link.getSubject())));
        return rows.entrySet().stream().map(row -> new Row(row.getKey(), sorted(row.getValue()))).toList();
    }

    private String kind(Node node) {
        return Stream.of(held, document.rejected()).flatMap(graph -> list(graph, node, RDF.Nodes.type, Node.ANY))
                .map(type -> document.label(type.getObject())).distinct().sorted().collect(Collectors.joining(", "));
    }

    /** What a node says beside what is shown elsewhere, one row per property. */
    static List<Row> rows(AccountWords words, Node subject, Set<Node> without) {
        Map<String, List<Cell>> rows = new TreeMap<>();
        list(words.graph(), subject, Node.ANY, Node.ANY).filter(fact -> !without.contains(fact.getPredicate()))
                .forEach(fact -> rows
                        .computeIfAbsent(Words.property(fact.getPredicate(), words.document()),
                                key -> new ArrayList<>())
                        .add(words.cell("", fact.getObject())));
        return rows.entrySet().stream().map(row -> new Row(row.getKey(), sorted(row.getValue()))).toList();
    }

    static Stream<Triple> list(Graph graph, Node subject, Node property, Node object) {
        return Iter.toList(graph.find(subject, property, object)).stream();
    }

    /** English first, as readers of the page expect; the rest in the order of their languages. */
    private static List<Cell> sorted(List<Cell> cells) {
        return cells.stream().distinct().sorted(Comparator.comparing(Cell::foreign)
                .thenComparing(cell -> cell.lang().toLowerCase(Locale.ROOT)).thenComparing(Cell::text)
                .thenComparing(Cell::href)).toList();
    }
}

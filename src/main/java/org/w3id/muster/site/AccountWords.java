package org.w3id.muster.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.site.DocumentView.Cell;

/**
 * Says in plain words what nodes of a document are: titles for accounts and passages, and of each account the one line
 * that a reader needs first. Nothing here reads the store.
 */
record AccountWords(Document document, boolean rejected) {

    /** What is read: what we hold, or what we do not. */
    Graph graph() {
        return rejected ? document.rejected() : document.held();
    }

    boolean isAccount(Node node) {
        return graph().contains(node, Vocabulary.IN_ENTRY, Node.ANY) && !className(node).equals("Segment");
    }

    /** The local name of the class; empty when there is none. */
    String className(Node node) {
        return first(node, RDF.Nodes.type).filter(Node::isURI).map(type -> Words.localName(type.getURI())).orElse("");
    }

    AccountKind kind(Node account) {
        return AccountKind.of(className(account), first(account, Vocabulary.EVENT_TYPE).filter(Node::isURI)
                .map(type -> Words.localName(type.getURI())).orElse(""));
    }

    /** What a node is called, with a link to its page; never the bare key of an account or a passage. */
    Cell cell(String before, Node node) {
        if (node.isLiteral()) {
            return new Cell(before, node.getLiteralLexicalForm(), "", node.getLiteralLanguage());
        }
        String href = Words.href(node, document.base());
        if (graph().contains(node, Vocabulary.IN_ENTRY, Node.ANY)) {
            return new Cell(before, title(node), href, "");
        }
        Optional<Node> label = Labels.best(node, graph(), document.held());
        return label.isPresent()
                ? new Cell(before, label.get().getLiteralLexicalForm(), href, label.get().getLiteralLanguage())
                : new Cell(before, unlabelled(node), href, "");
    }

    /** The title of a node's page. */
    String title(Node node) {
        Optional<Node> entry = first(node, Vocabulary.IN_ENTRY);
        if (entry.isEmpty()) {
            return cell("", node).text();
        }
        String told = document.label(entry.get());
        if (className(node).equals("Segment")) {
            return "Passage " + Words.localName(node.getURI()) + " of " + told;
        }
        String name = className(node).equals("Name")
                ? document.label(node)
                : about(node).map(document::label).orElse("something not named");
        return AccountKind.noun(className(node)) + name + ", as told in " + told;
    }

    /** What an account says, in one line. */
    List<Cell> line(Node account) {
        List<Cell> line = new ArrayList<>();
        about(account).filter(about -> !about.equals(document.thing()) && !isSelf(account))
                .ifPresent(about -> line.add(cell("", about)));
        String colon = line.isEmpty() ? "" : ": ";
        switch (kind(account)) {
            case NAME -> line.add(cell(colon, account).named(document.label(account)));
            case FIGURE -> {
                first(account, Vocabulary.QUANTITY).ifPresent(quantity -> line.add(quantity(colon, quantity)));
                whenAndWhere(account, line, false);
            }
            case MEMBERSHIP -> {
                add(line, colon, account, Vocabulary.RANK);
                add(line, line.size() > (colon.isEmpty() ? 0 : 1) ? ", " : colon, account, Vocabulary.ROLE);
                add(line, line.isEmpty() ? "" : ", ", account, Vocabulary.IN_ORGANIZATION);
                whenAndWhere(account, line, false);
            }
            default -> {
                if (className(account).equals("Statement")) {
                    claim(account, line, colon);
                } else {
                    happening(account, line, colon);
                }
            }
        }
        if (line.isEmpty()) {
            line.add(new Cell("", title(account), "", ""));
        }
        line.set(0, line.get(0).capital());
        return line;
    }

    private void happening(Node account, List<Cell> line, String colon) {
        first(account, Vocabulary.EVENT_TYPE).ifPresentOrElse(type -> line.add(cell(colon, type).unlinked()),
                () -> line.add(new Cell(colon, AccountKind.verb(className(account)), "", "")));
        add(line, ": ", account, Vocabulary.PENALTY);
        add(line, ", cause: ", account, Vocabulary.CAUSE);
        add(line, ", at ", account, Vocabulary.HELD_AT);
        AccountKind kind = kind(account);
        whenAndWhere(account, line, kind == AccountKind.DEATH || kind == AccountKind.CAPTURE);
        add(line, ", to ", account, Vocabulary.DESTINATION);
        add(line, ", by ", account, Vocabulary.CARRIED_OUT_BY);
    }

    private void claim(Node account, List<Cell> line, String colon) {
        List<Node> says = Labels.texts(graph(), account, Vocabulary.SAYS);
        if (!says.isEmpty()) {
            line.add(cell(colon, says.get(0)));
            return;
        }
        add(line, line.isEmpty() ? "" : " – ", account, Vocabulary.PROPERTY);
        add(line, ": ", account, Vocabulary.VALUE);
        add(line, ": ", account, Vocabulary.LITERAL_VALUE);
    }

    private void whenAndWhere(Node account, List<Cell> line, boolean sayWhatIsMissing) {
        int before = line.size();
        add(line, ", ", account, Vocabulary.PLACE);
        if (line.size() == before && sayWhatIsMissing) {
            line.add(new Cell(", ", "place not stated", "", ""));
        }
        Optional<Node> time = first(account, Vocabulary.TIME);
        time.ifPresent(when -> {
            line.add(cell(", ", when).unlinked());
            first(when, Vocabulary.EDTF).filter(edtf -> graph().contains(when, Vocabulary.WORDING, Node.ANY))
                    .ifPresent(edtf -> line.add(new Cell(" (", edtf.getLiteralLexicalForm() + ")", "", "")));
        });
        if (time.isEmpty() && sayWhatIsMissing) {
            line.add(new Cell(", ", "date not stated", "", ""));
        }
    }

    private Cell quantity(String before, Node quantity) {
        return graph().contains(quantity, Vocabulary.WORDING, Node.ANY)
                ? cell(before, quantity).unlinked()
                : new Cell(before, QuantityWords.of(graph(), quantity, document), "", "");
    }

    private String unlabelled(Node node) {
        return switch (className(node)) {
            case "Quantity" -> QuantityWords.of(graph(), node, document);
            case "Geometry" -> GeometryWords.of(graph(), node, document);
            default -> document.label(node);
        };
    }

    private void add(List<Cell> line, String before, Node account, Node property) {
        String separator = before;
        for (Node value : Iter
                .toList(Iter.map(graph().find(account, property, Node.ANY), triple -> triple.getObject()))) {
            Cell cell = cell(separator, value);
            line.add(value.isURI() && value.getURI().startsWith(Site.ONTOLOGY) ? cell.unlinked() : cell);
            separator = " and ";
        }
    }

    private boolean isSelf(Node account) {
        return account.equals(document.thing());
    }

    private Optional<Node> about(Node account) {
        return Vocabulary.ABOUT.stream().flatMap(property -> first(account, property).stream()).findFirst();
    }

    private Optional<Node> first(Node subject, Node property) {
        return Iter.toList(Iter.map(graph().find(subject, property, Node.ANY), triple -> triple.getObject())).stream()
                .min(Comparator.comparing(Node::toString));
    }
}

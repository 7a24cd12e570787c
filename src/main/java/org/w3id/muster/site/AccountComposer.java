package org.w3id.muster.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.site.DocumentView.Account;
import org.w3id.muster.site.DocumentView.Cell;
import org.w3id.muster.site.DocumentView.Row;
import org.w3id.muster.site.DocumentView.Source;

/** One account as a compact block: its line, its source, its words, and our assessment. Stateless. */
final class AccountComposer {

    private static final Set<Node> SAID = Stream.concat(
            Stream.of(RDF.Nodes.type, Vocabulary.EVIDENCE, Vocabulary.IN_ENTRY, Vocabulary.CONFLICTS_WITH,
                    Vocabulary.STANDING, Vocabulary.STANDING_BY, Vocabulary.STANDING_ON, Vocabulary.STANDING_REASON,
                    Vocabulary.NEGATED, Vocabulary.SAYS, Vocabulary.EVENT_TYPE, Vocabulary.QUANTITY, Vocabulary.TIME,
                    Vocabulary.PLACE, Vocabulary.HELD_AT, Vocabulary.DESTINATION, Vocabulary.CARRIED_OUT_BY,
                    Vocabulary.CAUSE, Vocabulary.PENALTY, Vocabulary.RANK, Vocabulary.ROLE, Vocabulary.IN_ORGANIZATION,
                    Vocabulary.PROPERTY, Vocabulary.VALUE, Vocabulary.LITERAL_VALUE, Vocabulary.WORDING,
                    Vocabulary.NAME_TEXT),
            Vocabulary.ABOUT.stream()).collect(Collectors.toUnmodifiableSet());

    private AccountComposer() {}

    static Account compose(Document document, AccountWords words, Node account) {
        Set<Node> said = account.equals(document.thing())
                ? SAID.stream().filter(property -> !Vocabulary.ABOUT.contains(property))
                        .collect(Collectors.toUnmodifiableSet())
                : SAID;
        String standing = local(words, account, Vocabulary.STANDING);
        boolean rejected = words.rejected();
        return new Account(words.line(account), Words.href(account, document.base()), source(document, words, account),
                passages(words, account), DocumentComposer.rows(words, account, said),
                objects(words, account, Vocabulary.CONFLICTS_WITH).map(other -> words.cell("", other))
                        .sorted(Comparator.comparing(Cell::text)).toList(),
                rejected && standing.isEmpty() ? "rejected" : standing.equals("normal") ? "" : standing,
                texts(words, account, Vocabulary.STANDING_REASON),
                local(words, account, Vocabulary.CERTAINTY).equals("inferred"),
                objects(words, account, Vocabulary.NEGATED).anyMatch(AccountComposer::isTrue), rejected);
    }

    private static boolean isTrue(Node node) {
        return node.isLiteral() && node.getLiteralLexicalForm().toLowerCase(Locale.ROOT).equals("true");
    }

    private static Source source(Document document, AccountWords words, Node account) {
        List<Cell> parts = new ArrayList<>();
        List<Node> entries = objects(words, account, Vocabulary.IN_ENTRY).toList();
        List<Node> works = entries.stream().flatMap(entry -> objects(words, entry, Vocabulary.PART_OF)).distinct()
                .toList();
        entries.forEach(entry -> parts.add(words.cell("", entry)));
        works.stream().map(work -> words.cell(", in ", work))
                .filter(work -> parts.stream().noneMatch(part -> part.text().equals(work.text()))).forEach(parts::add);
        List<Node> kinds = works.stream().flatMap(work -> objects(words, work, Vocabulary.SOURCE_KIND)).distinct()
                .toList();
        return new Source(parts, kinds.stream().map(document::label).collect(Collectors.joining(", ")),
                kinds.stream().anyMatch(kind -> kind.isURI() && kind.getURI().endsWith("/press")));
    }

    private static List<Row> passages(AccountWords words, Node account) {
        List<Row> rows = new ArrayList<>();
        List<Cell> wording = texts(words, account, Vocabulary.WORDING);
        if (!wording.isEmpty()) {
            rows.add(new Row("In the words of the source", wording));
        }
        objects(words, account, Vocabulary.EVIDENCE).sorted(Comparator.comparing(Node::toString)).forEach(passage -> {
            List<Cell> exact = texts(words, passage, Vocabulary.EXACT_TEXT);
            List<Cell> ours = texts(words, passage, Vocabulary.ABSTRACT);
            if (!exact.isEmpty()) {
                rows.add(new Row("In the words of the source", exact));
            } else {
                rows.add(new Row(ours.isEmpty() ? "Where it stands" : "In our words",
                        ours.isEmpty() ? List.of(words.cell("", passage)) : ours));
            }
        });
        return rows;
    }

    private static List<Cell> texts(AccountWords words, Node node, Node property) {
        return Labels.texts(words.graph(), node, property).stream().map(text -> words.cell("", text)).toList();
    }

    private static String local(AccountWords words, Node node, Node property) {
        return objects(words, node, property).filter(Node::isURI).map(value -> Words.localName(value.getURI()))
                .findFirst().orElse("");
    }

    private static Stream<Node> objects(AccountWords words, Node node, Node property) {
        return DocumentComposer.list(words.graph(), node, property, Node.ANY).map(triple -> triple.getObject());
    }
}

package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.page.Part.Row;
import org.w3id.muster.site.page.Part.Table;

/** A counted group: who is counted, its figures, the groups below and beside it. Stateless. */
final class GroupPage {

    /** Figures of each neighbour that are named; its own page has all. */
    private static final int MOST_FIGURES = 5;

    private GroupPage() {}

    static List<Part> parts(Composition c) {
        EnumSet<AccountKind> happenings = EnumSet.complementOf(EnumSet.of(AccountKind.FIGURE, AccountKind.CLAIM,
                AccountKind.NAME, AccountKind.MEMBERSHIP));
        List<Account> happened = c.by(happenings, Terms.HAPPENED_TO);
        return new Parts()
                .add(definition(c))
                .add(FigurePlot.of(c, "figures", c.say("group.figures"), c.by(Terms.POPULATION)))
                .add(Paths.of(c, "path", c.say("group.happened"), happened, Paths.compared(happened)))
                .add(neighbours(c, "subsets", c.say("group.subsets"), subsets(c)))
                .add(neighbours(c, "siblings", c.say("group.siblings"), siblings(c)))
                .add(CommonParts.comparisons(c, happened))
                .add(CommonParts.sayings(c, c.say("said.else"), Terms.SUBJECT))
                .add(AccountTable.of(c, "took-part", c.say("tookPart"), c.by(Terms.PARTICIPANT), Terms.PARTICIPANT))
                .add(NamesTable.of(c))
                .list();
    }

    private static Optional<Part> definition(Composition c) {
        FactList facts = new FactList(c);
        for (Node event : c.dossier().objects(c.thing(), Terms.DEFINED_BY)) {
            facts.add(c.phrases().properties().forward(Terms.DEFINED_BY), defining(c, event));
        }
        return facts.own(Terms.CRITERION, Terms.NATIONALITY, Terms.PART_OF, Terms.EXACT_MATCH)
                .claims(PersonPage.notIdentity(c, c.by(Terms.SUBJECT, Terms.VALUE)))
                .part("who", c.say("group.who"));
    }

    /** The event that defines a group, in words: "captured, by the Wehrmacht, in the course of World War II". */
    private static Line defining(Composition c, Node event) {
        Sentences sentences = Sentences.of(c);
        Account account = c.account(event);
        List<Line> parts = new ArrayList<>();
        Line what = sentences.what(account);
        parts.add(what);
        Line by = sentences.by(account);
        parts.add(by.isEmpty() ? by : c.phrases().say("by", by));
        parts.add(account.kind() == AccountKind.HELD ? Line.EMPTY : sentences.where(account));
        parts.add(c.phrases().when(account));
        parts.add(sentences.how(account));
        return Line.joined(", ", parts);
    }

    private static Set<Node> subsets(Composition c) {
        return new LinkedHashSet<>(c.dossier().subjects(Terms.PART_OF, c.thing()).stream()
                .filter(node -> c.dossier().className(node).equals("PersonGroup")).toList());
    }

    private static Set<Node> siblings(Composition c) {
        Set<Node> siblings = new LinkedHashSet<>(c.dossier().objects(c.thing(), Terms.DISJOINT_FROM));
        for (Node whole : c.dossier().objects(c.thing(), Terms.PART_OF)) {
            siblings.addAll(c.dossier().subjects(Terms.PART_OF, whole));
        }
        siblings.remove(c.thing());
        siblings.removeIf(node -> !c.dossier().className(node).equals("PersonGroup"));
        return siblings;
    }

    /** Groups with their figures. */
    private static Optional<Part> neighbours(Composition c, String id, String heading, Set<Node> groups) {
        List<Row> rows = new ArrayList<>();
        for (Node group : groups.stream().limit(Composition.MOST_ROWS).toList()) {
            List<Line> figures = new ArrayList<>();
            for (Node figure : c.dossier().subjects(Terms.POPULATION, group).stream().limit(MOST_FIGURES).toList()) {
                Account account = c.account(figure);
                if (account.holds()) {
                    Amount.of(c.dossier(), figure).map(c.phrases()::number)
                            .ifPresent(number -> figures.add(number.marked(c.notes().marks(account))));
                }
            }
            Line disjoint = c.dossier().objects(c.thing(), Terms.DISJOINT_FROM).contains(group)
                    ? c.phrases().say("group.disjoint")
                    : Line.EMPTY;
            rows.add(new Row("", List.of(Line.of(c.phrases().thing(group)),
                    figures.isEmpty() ? Line.of(Piece.quiet(c.say("group.noFigure"))) : Line.joined("; ", figures),
                    disjoint)));
        }
        boolean disjoint = rows.stream().anyMatch(row -> !row.cells().get(2).isEmpty());
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(id, heading, List.of(),
                        disjoint
                                ? List.of(c.say("group.group"), c.say("group.figures"), c.say("group.overlap"))
                                : List.of(c.say("group.group"), c.say("group.figures")),
                        disjoint
                                ? rows
                                : rows.stream().map(row -> new Row(row.style(), row.cells().subList(0, 2))).toList(),
                        c.more(rows.size(), c.total(List.of(), Terms.PART_OF) == 0
                                ? groups.size()
                                : c.total(List.of(), Terms.PART_OF), Terms.PART_OF)));
    }

    /** Its figure, where there is one or none; several are drawn below and not summed up. */
    static Line lede(Composition c) {
        List<Account> figures = c.by(Terms.POPULATION).stream().filter(Account::holds).toList();
        return switch (figures.size()) {
            case 0 -> c.phrases().say("group.none");
            case 1 -> Amount.of(c.dossier(), figures.get(0).node()).map(c.phrases()::number).orElse(Line.EMPTY)
                    .capital().marked(c.notes().marks(figures.get(0)));
            default -> Line.EMPTY;
        };
    }
}

package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.site.page.Part.Lines;

/** A work, page or database: what kind of source it is, what it was copied from, its entries. Stateless. */
final class SourcePage {

    private SourcePage() {}

    static List<Part> parts(Composition c) {
        return new Parts()
                .add(entries(c))
                .add(new FactList(c).own(Terms.SOURCE_KIND, Terms.COPY_OF).linked(Terms.COPY_OF)
                        .allBut(Set.of(RDF.Nodes.type, Terms.TITLE, Terms.LABEL, Terms.PREF_LABEL, Terms.NOTE))
                        .part("facts", c.say("source.facts"), remarks(c)))
                .add(CommonParts.sayings(c, c.say("source.said"), Terms.SUBJECT))
                .list();
    }

    private static List<Line> remarks(Composition c) {
        List<Line> remarks = new ArrayList<>();
        if (c.dossier().first(c.thing(), Terms.COPY_OF).isPresent()) {
            remarks.add(c.phrases().say("source.copy"));
        }
        if (c.dossier().key(c.thing(), Terms.SOURCE_KIND).equals("press")) {
            remarks.add(c.phrases().say("source.press"));
        }
        return remarks;
    }

    private static Optional<Part> entries(Composition c) {
        List<Node> entries = c.dossier().subjects(Terms.PART_OF, c.thing()).stream()
                .filter(node -> c.dossier().className(node).equals("Entry"))
                .sorted(Comparator.comparing(c.dossier()::name)).toList();
        List<Line> shown = entries.stream().limit(Composition.MOST_ROWS).map(entry -> entry(c, entry)).toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lines("entries", c.say("source.entries"), List.of(), shown,
                        c.more(shown.size(), Math.max(entries.size(), c.total(List.of(), Terms.PART_OF)),
                                Terms.PART_OF)));
    }

    /** An entry, with the notes of what is told of its place in the work. */
    private static Line entry(Composition c, Node entry) {
        Line line = Line.of(c.phrases().thing(entry));
        for (Account claim : c.by(Terms.VALUE)) {
            if (claim.holds() && claim.about().filter(entry::equals).isPresent()
                    && c.dossier().objects(claim.node(), Terms.PROPERTY).contains(Terms.PART_OF)) {
                line = line.marked(c.notes().marks(claim));
            }
        }
        return line;
    }

    static Line lede(Composition c) {
        return Line.joined(", ", List.of(
                Line.joined(", ", c.dossier().objects(c.thing(), Terms.SOURCE_KIND).stream()
                        .map(kind -> Line.of(c.phrases().concept(kind)).capital()).toList()),
                c.dossier().literal(c.thing(), Terms.ISSUED).map(Line::of).orElse(Line.EMPTY)));
    }
}

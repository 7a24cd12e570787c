package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.muster.site.page.Part.Row;
import org.w3id.muster.site.page.Part.Table;

/** A word of our lists, such as a kind of camp or a rank: its meaning, its names, where it is used. Stateless. */
final class ConceptPage {

    private ConceptPage() {}

    static List<Part> parts(Composition c) {
        Parts parts = new Parts()
                // where a list begins is a matter of the list
                .add(new FactList(c).allBut(Set.of(RDF.Nodes.type, Terms.PREF_LABEL, Terms.DEFINITION, Terms.NOTE,
                        SKOS.topConceptOf.asNode()))
                        .part("facts", c.say("concept.meaning")))
                .add(names(c));
        c.byRole().forEach((role, accounts) -> parts.add(AccountTable.of(c,
                "used-" + Links.localName(role.getURI()), c.phrases().properties().backward(role), accounts, role)));
        return parts.list();
    }

    private static Optional<Part> names(Composition c) {
        List<Row> rows = new ArrayList<>();
        for (Node label : c.dossier().texts(c.thing(), Terms.PREF_LABEL)) {
            rows.add(
                    new Row("", List.of(Line.of(c.phrases().text(label)), Line.of(c.phrases().languages().of(label)))));
        }
        return rows.size() < 2
                ? Optional.empty()
                : Optional.of(new Table("names", c.say("concept.names"), List.of(),
                        List.of(c.say("concept.word"), c.say("names.language")), rows,
                        More.none(rows.size())));
    }

    static Line lede(Composition c) {
        return Line.joined(" ", c.dossier().texts(c.thing(), Terms.DEFINITION).stream().limit(1)
                .map(text -> Line.of(c.phrases().text(text))).toList());
    }
}

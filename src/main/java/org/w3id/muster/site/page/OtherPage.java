package org.w3id.muster.site.page;

import java.util.List;
import java.util.Set;
import org.apache.jena.vocabulary.RDF;

/** Whatever has no page of its own kind: all that is said of it, property by property. Stateless. */
final class OtherPage {

    private OtherPage() {}

    static List<Part> parts(Composition c) {
        return new Parts()
                .add(new FactList(c).allBut(Set.of(RDF.Nodes.type, Terms.HAS_NAME, Terms.NOTE)).part("facts",
                        c.say("known")))
                .add(NamesTable.of(c))
                .list();
    }
}

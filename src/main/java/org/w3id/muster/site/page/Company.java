package org.w3id.muster.site.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.page.Part.Row;
import org.w3id.muster.site.page.Part.Table;

/**
 * Who was held at a site at the same time as the one whom a page is about. What they are called stands in the dossier.
 *
 * @param surely those whose dates leave no doubt
 * @param perhaps those whose dates, or the lack of them, allow it
 */
public record Company(Node site, NameList surely, NameList perhaps) {

    /** A section with a row for each site; nothing when nobody was there. */
    static Optional<Part> part(Composition c) {
        List<Row> rows = c.listings().company().stream()
                .map(company -> new Row("",
                        List.of(c.phrases().place(company.site()), company.surely().line(c),
                                company.perhaps().line(c))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table("company", c.say("company"), List.of(Line.of(c.say("company.how"))),
                        List.of(c.say("column.where"), c.say("company.surely"), c.say("company.perhaps")), rows,
                        More.none(rows.size())));
    }
}

package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** A camp, prison or other site: what it was and when, who ran it, who was held there, what happened there. Stateless. */
final class DetentionSitePage {

    private DetentionSitePage() {}

    static List<Part> parts(Composition c) {
        List<Account> here = c.by(Terms.PLACE).stream().filter(account -> account.kind() != AccountKind.FIGURE
                && account.kind() != AccountKind.DEATH && account.kind() != AccountKind.HELD).toList();
        boolean named = c.dossier().key(c.thing(), Terms.IDENTIFICATION).equals("named");
        return new Parts()
                .add(new FactList(c).claims(PersonPage.notIdentity(c, c.by(Terms.SUBJECT, Terms.VALUE)))
                        .own(Terms.SITE_TYPE)
                        .own(named ? new Node[0] : new Node[]{Terms.IDENTIFICATION})
                        .relations().wholes().part("facts", c.say("was")))
                .add(PlaceMaps.ofPlace(c))
                .add(AccountTable.of(c, "happened-to-it", c.say("body.happened"), c.by(Terms.HAPPENED_TO),
                        Terms.HAPPENED_TO))
                .add(AccountTable.of(c, "held", c.say("site.held"), List.of(),
                        c.by(EnumSet.of(AccountKind.HELD), Terms.HELD_AT, Terms.PLACE),
                        Set.of(AccountTable.Column.WHEN), Set.of(AccountTable.Column.WHAT, AccountTable.Column.WHERE),
                        Terms.HELD_AT))
                .add(Listings.parts(c))
                .add(AccountTable.of(c, "brought", c.say("place.brought"), c.by(Terms.DESTINATION),
                        Terms.DESTINATION))
                .add(AccountTable.of(c, "died", c.say("site.died"), List.of(),
                        c.by(EnumSet.of(AccountKind.DEATH), Terms.PLACE),
                        Set.of(AccountTable.Column.WHEN), Set.of(AccountTable.Column.WHAT, AccountTable.Column.WHERE),
                        Terms.PLACE))
                .add(AccountTable.of(c, "here", c.say("site.here"), List.of(), here, Set.of(),
                        Set.of(AccountTable.Column.WHERE), Terms.PLACE))
                .add(FigurePlot.of(c, "figures", c.say("site.figures"),
                        c.by(EnumSet.of(AccountKind.FIGURE), Terms.PLACE, Terms.POPULATION)))
                .add(CommonParts.sayings(c, c.say("said.else"), Terms.SUBJECT))
                .add(NamesTable.of(c))
                .list();
    }

    /** What kind of site, where, run by whom: all that sources claim, each with its note. */
    static Line lede(Composition c) {
        Line run = claimed(c, Terms.OPERATED_BY);
        Line where = claimed(c, Terms.LOCATED_IN);
        Line all = Line.joined(", ", List.of(claimed(c, Terms.SITE_TYPE).capital(),
                where.isEmpty() ? where : c.phrases().say("site.in", where),
                run.isEmpty() ? run : c.phrases().say("site.run", run)));
        return all.isEmpty() ? all : all.capital().then(".");
    }

    private static Line claimed(Composition c, Node property) {
        List<Line> values = new ArrayList<>();
        for (Account claim : c.by(Terms.SUBJECT).stream().limit(Composition.MOST_ROWS).toList()) {
            if (claim.holds() && c.dossier().objects(claim.node(), Terms.PROPERTY).contains(property)) {
                values.add(Sentences.of(c).value(claim).marked(c.notes().marks(claim)));
            }
        }
        return c.phrases().joined("either", Line.distinct(values));
    }
}

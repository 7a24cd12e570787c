package org.w3id.muster.site.page;

import java.util.List;
import java.util.Set;

/** A place: what it lies in, what lies in it, what happened there. Stateless. */
final class PlacePage {

    private PlacePage() {}

    static List<Part> parts(Composition c) {
        List<Account> here = c.by(Terms.PLACE).stream().filter(account -> account.kind() != AccountKind.FIGURE)
                .toList();
        return new Parts()
                .add(new FactList(c).claims(PersonPage.notIdentity(c, c.by(Terms.SUBJECT, Terms.VALUE)))
                        .relations().wholes().part("facts", c.say("place.facts")))
                .add(PlaceMaps.ofPlace(c))
                .add(Listings.parts(c))
                .add(AccountTable.of(c, "here", c.say("place.here"), List.of(), here, Set.of(),
                        Set.of(AccountTable.Column.WHERE), Terms.PLACE))
                .add(AccountTable.of(c, "brought", c.say("place.brought"), c.by(Terms.DESTINATION), Terms.DESTINATION))
                .add(FigurePlot.of(c, "figures", c.say("figures"), c.by(Set.of(AccountKind.FIGURE), Terms.PLACE)))
                .add(CommonParts.sayings(c, c.say("said.else"), Terms.SUBJECT))
                .add(NamesTable.of(c))
                .list();
    }
}

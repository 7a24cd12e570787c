package org.w3id.muster.site.page;

import java.util.List;

/** A happening with a name of its own: a war, a campaign, a battle, a massacre, a conference. Stateless. */
final class HappeningPage {

    private HappeningPage() {}

    static List<Part> parts(Composition c) {
        List<Account> during = c.by(Terms.DURING, Terms.PART_OF);
        return new Parts()
                .add(new FactList(c)
                        .claims(PersonPage.notIdentity(c, c.by(Terms.SUBJECT, Terms.VALUE)))
                        .own(Terms.EVENT_TYPE, Terms.TIME, Terms.PLACE, Terms.PART_OF, Terms.DURING,
                                Terms.HAPPENED_TO, Terms.CARRIED_OUT_BY, Terms.PENALTY, Terms.PENALTY_DURATION,
                                Terms.CAUSE, Terms.DESTINATION)
                        .linked(Terms.DEFINED_BY).relations().part("facts", c.say("was")))
                .add(PlaceMaps.ofEvent(c))
                .add(AccountTable.of(c, "during", c.say("event.during"), during, Terms.DURING, Terms.PART_OF))
                .add(FigurePlot.of(c, "figures", c.say("figures"), c.by(Terms.POPULATION)))
                .add(CommonParts.sayings(c, c.say("said"), Terms.SUBJECT))
                .add(AccountTable.of(c, "accounts", c.say("event.accounts"), c.by(Terms.HAPPENED_TO, Terms.PARTICIPANT),
                        Terms.HAPPENED_TO))
                .add(NamesTable.of(c))
                .list();
    }
}

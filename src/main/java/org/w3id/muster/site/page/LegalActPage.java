package org.w3id.muster.site.page;

import java.util.List;

/** A treaty, law or order: who signed, who was bound, what sources say about both, denials too. Stateless. */
final class LegalActPage {

    private LegalActPage() {}

    static List<Part> parts(Composition c) {
        return new Parts()
                .add(new FactList(c).claims(PersonPage.notIdentity(c, c.by(Terms.SUBJECT, Terms.VALUE)))
                        .own(Terms.TIME).relations().part("facts", c.say("act.facts")))
                .add(CommonParts.sayings(c, c.say("said"), Terms.SUBJECT, Terms.VALUE))
                .add(AccountTable.of(c, "accounts", c.say("event.accounts"), c.by(Terms.HAPPENED_TO),
                        Terms.HAPPENED_TO))
                .add(NamesTable.of(c))
                .list();
    }
}

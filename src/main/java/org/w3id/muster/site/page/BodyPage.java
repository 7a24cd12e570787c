package org.w3id.muster.site.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.muster.site.page.AccountTable.Column;

/** A military unit or another body: what it belonged to, who was in it, what it did and what happened to it. Stateless. */
final class BodyPage {

    private static final EnumSet<AccountKind> HAPPENINGS = EnumSet.range(AccountKind.BIRTH, AccountKind.DEATH);

    static {
        HAPPENINGS.add(AccountKind.HAPPENING);
    }

    private BodyPage() {}

    static List<Part> parts(Composition c) {
        List<Account> happened = c.by(HAPPENINGS, Terms.HAPPENED_TO);
        List<Account> did = c.by(Terms.CARRIED_OUT_BY).stream()
                .filter(account -> account.kind() != AccountKind.CAPTURE).toList();
        return new Parts()
                .add(new FactList(c).claims(PersonPage.notIdentity(c, c.by(Terms.SUBJECT, Terms.VALUE)))
                        .relations().part("facts", c.say("was")))
                .add(Paths.of(c, "path", c.say("body.happened"), happened, Paths.compared(happened)))
                .add(AccountTable.of(c, "people", c.say("body.people"), c.by(Terms.IN_ORGANIZATION),
                        Terms.IN_ORGANIZATION))
                .add(AccountTable.of(c, "captured-from-it", c.say("body.capturedFrom"), List.of(), captured(c),
                        Set.of(),
                        Set.of(Column.WHAT)))
                .add(AccountTable.of(c, "captured-by-it", c.say("body.capturedBy"), List.of(),
                        c.by(Set.of(AccountKind.CAPTURE), Terms.CARRIED_OUT_BY), Set.of(),
                        Set.of(Column.WHAT, Column.BY), Terms.CARRIED_OUT_BY))
                .add(AccountTable.of(c, "did", c.say("body.did"), List.of(), did, Set.of(), Set.of(Column.BY),
                        Terms.CARRIED_OUT_BY))
                .add(FigurePlot.of(c, "figures", c.say("figures"), c.by(Terms.POPULATION)))
                .add(CommonParts.comparisons(c, happened))
                .add(CommonParts.sayings(c, c.say("said.else"), Terms.SUBJECT))
                .add(AccountTable.of(c, "took-part", c.say("tookPart"), c.by(Terms.PARTICIPANT), Terms.PARTICIPANT))
                .add(CommonParts.sayings(c, c.say("body.says"), Terms.ASSERTED_BY))
                .add(CommonParts.names(c))
                .list();
    }

    /** Captures of its members, and of the groups that its people make up. */
    private static List<Account> captured(Composition c) {
        Dossier dossier = c.dossier();
        return Stream.concat(
                c.by(Terms.IN_ORGANIZATION).stream()
                        .flatMap(member -> dossier.objects(member.node(), Terms.AFFILIATE).stream()),
                dossier.subjects(Terms.CRITERION, c.thing()).stream()).distinct()
                .flatMap(who -> dossier.subjects(Terms.HAPPENED_TO, who).stream()).filter(dossier::isAccount)
                .map(c::account).filter(account -> account.kind() == AccountKind.CAPTURE).distinct().toList();
    }
}

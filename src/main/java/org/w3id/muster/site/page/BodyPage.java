package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.page.AccountTable.Column;

/** A military unit or another body: what it belonged to, who was in it, what it did and what happened to it. Stateless. */
final class BodyPage {

    private static final EnumSet<AccountKind> HAPPENINGS = EnumSet.range(AccountKind.BIRTH, AccountKind.DEATH);

    /** What begins and ends a unit, in this order. */
    private static final List<String> TURNS = List.of("formed", "destroyed", "disbanded");

    static {
        HAPPENINGS.add(AccountKind.HAPPENING);
    }

    private BodyPage() {}

    static List<Part> parts(Composition c) {
        List<Account> happened = c.by(HAPPENINGS, Terms.HAPPENED_TO);
        List<Account> did = c.by(Terms.CARRIED_OUT_BY).stream()
                .filter(account -> account.kind() != AccountKind.CAPTURE).toList();
        CapturedMembers captures = CapturedMembers.of(c);
        return new Parts()
                .add(new FactList(c).claims(PersonPage.notIdentity(c, c.by(Terms.SUBJECT, Terms.VALUE)))
                        .relations().wholes().part("facts", c.say("was")))
                .add(Paths.of(c, "path", c.say("body.happened"), happened, Paths.compared(happened)))
                .add(AccountTable.of(c, "people", c.say("body.people"), c.by(Terms.IN_ORGANIZATION),
                        Terms.IN_ORGANIZATION))
                .add(Listings.parts(c))
                .add(captured(c, "captured-from-it", c.say("body.capturedFrom"), List.of(), captures.surely()))
                .add(captured(c, "perhaps-captured-from-it", c.say("body.perhapsCapturedFrom"),
                        List.of(Line.of(c.say("body.perhapsCapturedFrom.why"))), captures.perhaps()))
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
                .add(NamesTable.of(c))
                .list();
    }

    private static Optional<Part> captured(Composition c, String id, String heading, List<Line> intro,
            List<Account> captures) {
        return AccountTable.of(c, id, heading, intro, captures, Set.of(), Set.of(Column.WHAT));
    }

    /** When it was formed and when it ended, as sources say. */
    static Line lede(Composition c) {
        Map<Node, List<Account>> turns = new LinkedHashMap<>();
        for (Account event : c.by(Set.of(AccountKind.HAPPENING), Terms.HAPPENED_TO)) {
            event.type().filter(Node::isURI).filter(type -> TURNS.contains(Links.localName(type.getURI())))
                    .ifPresent(type -> turns.computeIfAbsent(type, key -> new ArrayList<>()).add(event));
        }
        return Line.joined(" ", TURNS.stream()
                .flatMap(turn -> turns.entrySet().stream()
                        .filter(each -> Links.localName(each.getKey().getURI()).equals(turn)))
                .flatMap(turn -> DatesTold.of(c, Links.capital(c.dossier().name(turn.getKey())), turn.getValue())
                        .stream())
                .toList());
    }
}

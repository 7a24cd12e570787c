package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** A person: the path of captivity, units and ranks, family, and each account beside the others. Stateless. */
final class PersonPage {

    private static final EnumSet<AccountKind> LIFE = EnumSet.of(AccountKind.BIRTH, AccountKind.CAPTURE,
            AccountKind.HELD, AccountKind.LEFT, AccountKind.PENALTY, AccountKind.DEATH, AccountKind.HAPPENING);

    private PersonPage() {}

    static List<Part> parts(Composition c) {
        List<Account> life = c.by(LIFE, Terms.HAPPENED_TO);
        return new Parts()
                .add(Paths.of(c, "path", life.stream().anyMatch(account -> captivity(account.kind()))
                        ? c.say("person.path")
                        : c.say("person.happened"), life, Paths.compared(life)))
                .add(PlaceMaps.ofPerson(c, life))
                .add(AccountTable.of(c, "units", c.say("person.units"), c.by(Terms.AFFILIATE), Terms.AFFILIATE))
                .add(new FactList(c).claims(notIdentity(c, c.by(Terms.SUBJECT, Terms.VALUE)))
                        .own(Terms.NATIONALITY).relations().part("facts", c.say("person.facts")))
                .add(CommonParts.comparisons(c, life))
                .add(Company.part(c))
                .add(AccountTable.of(c, "did", c.say("person.did"),
                        c.by(Terms.CARRIED_OUT_BY, Terms.PARTICIPANT), Terms.CARRIED_OUT_BY, Terms.PARTICIPANT))
                .add(CommonParts.sayings(c, c.say("said.else"), Terms.SUBJECT))
                .add(NamesTable.of(c))
                .list();
    }

    private static boolean captivity(AccountKind kind) {
        return kind == AccountKind.CAPTURE || kind == AccountKind.HELD || kind == AccountKind.LEFT;
    }

    /** Claims but those by which a mention became this thing: these have a section of their own. */
    static List<Account> notIdentity(Composition c, List<Account> claims) {
        Dossier dossier = c.dossier();
        return claims.stream().filter(claim -> claim.kind() == AccountKind.CLAIM
                && claim.about().stream().noneMatch(about -> dossier.objects(about, Terms.REPLACED_BY)
                        .contains(c.thing())))
                .toList();
    }

    /**
     * Rank; when born, when captured, where held, when dead: what sources say, none of it ours. A date that only says less
     * exactly what another says is left to the path.
     */
    static Line lede(Composition c) {
        List<Line> sentences = new ArrayList<>();
        sentences.add(ranks(c));
        dates(c, "what.born", AccountKind.BIRTH).ifPresent(sentences::add);
        dates(c, "what.captured", AccountKind.CAPTURE).ifPresent(sentences::add);
        SitesTold.of(c, c.by(Set.of(AccountKind.HELD), Terms.HAPPENED_TO)).ifPresent(sentences::add);
        dates(c, "what.died", AccountKind.DEATH).ifPresent(sentences::add);
        return Line.joined(" ", sentences);
    }

    private static Line ranks(Composition c) {
        List<Line> ranks = new ArrayList<>();
        for (Account account : c.by(Terms.AFFILIATE).stream().limit(Composition.MOST_ROWS).toList()) {
            for (Node rank : c.dossier().objects(account.node(), Terms.RANK)) {
                if (account.unqualified()) {
                    ranks.add(Line.of(c.phrases().concept(rank)).marked(c.notes().marks(account)));
                }
            }
        }
        Line rank = Line.joined(", ", Line.distinct(ranks)).capital();
        return rank.isEmpty() ? rank : rank.then(".");
    }

    private static Optional<Line> dates(Composition c, String happened, AccountKind kind) {
        return DatesTold.of(c, c.say(happened), c.by(Set.of(kind), Terms.HAPPENED_TO));
    }
}

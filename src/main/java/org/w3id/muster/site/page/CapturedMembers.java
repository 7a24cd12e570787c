package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Captures of the members of a unit or body, and of the groups that its people make up. That a member was captured does
 * not say that it was out of this unit: a general may have been taken years before he got it. So dates decide: what they
 * exclude is no capture from the unit, what they leave open is one perhaps.
 *
 * @param surely those at a time when the one captured was a member, whatever vague dates mean
 * @param perhaps those of which no date says otherwise
 */
record CapturedMembers(List<Account> surely, List<Account> perhaps) {

    private static final Set<String> BEGINNINGS = Set.of("formed");
    private static final Set<String> ENDS = Set.of("disbanded", "destroyed");

    static CapturedMembers of(Composition c) {
        Dossier dossier = c.dossier();
        List<Account> memberships = c.by(Terms.IN_ORGANIZATION).stream().filter(Account::holds).toList();
        List<Account> surely = new ArrayList<>();
        List<Account> perhaps = new ArrayList<>();
        Stream.concat(
                memberships.stream().flatMap(member -> dossier.objects(member.node(), Terms.AFFILIATE).stream()),
                dossier.subjects(Terms.CRITERION, c.thing()).stream()).distinct().forEach(who -> {
                    List<When> times = memberships.stream()
                            .filter(member -> dossier.objects(member.node(), Terms.AFFILIATE).contains(who))
                            .flatMap(member -> member.when().stream()).toList();
                    for (Account capture : captures(c, who)) {
                        if (isPossible(c, capture) && possible(times, capture)) {
                            (certain(times, capture) ? surely : perhaps).add(capture);
                        }
                    }
                });
        return new CapturedMembers(surely.stream().distinct().toList(), perhaps.stream().distinct().toList());
    }

    private static List<Account> captures(Composition c, Node who) {
        return c.dossier().subjects(Terms.HAPPENED_TO, who).stream().filter(c.dossier()::isAccount).map(c::account)
                .filter(account -> account.kind() == AccountKind.CAPTURE).toList();
    }

    /** Whether the unit may have been there: not before it was formed, nor after its end. */
    private static boolean isPossible(Composition c, Account capture) {
        return capture.when().stream().allMatch(then -> events(c, BEGINNINGS).stream().allMatch(then::canFollow)
                && events(c, ENDS).stream().allMatch(end -> end.canFollow(then)));
    }

    private static List<When> events(Composition c, Set<String> types) {
        return c.by(Set.of(AccountKind.HAPPENING), Terms.HAPPENED_TO).stream().filter(Account::holds)
                .filter(event -> types.contains(c.dossier().key(event.node(), Terms.EVENT_TYPE)))
                .flatMap(event -> event.when().stream()).toList();
    }

    /** Whether one of the dated memberships allows it; without any, nothing forbids it. */
    private static boolean possible(List<When> memberships, Account capture) {
        return memberships.isEmpty() || capture.when().isEmpty()
                || memberships.stream().anyMatch(membership -> membership.canMeet(capture.when().get()));
    }

    private static boolean certain(List<When> memberships, Account capture) {
        return capture.when().isPresent()
                && memberships.stream().anyMatch(membership -> membership.surelyLasts(capture.when().get()));
    }
}

package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The sites where somebody was held that accounts name, as a sentence for the head of a page. Stateless. */
final class SitesTold {

    private static final int MOST_SITES = 3;

    private SitesTold() {}

    /**
     * Where somebody was held: "Held at Hammelburg, Sachsenhausen; sources disagree." In the order of the path, and "and
     * elsewhere" behind the first few. A site that nobody named is left to the path. Empty when no account
     * that holds without a remark names one.
     */
    static Optional<Line> of(Composition c, List<Account> held) {
        List<Account> accounts = LifeOrder.sorted(c.dossier(), held.stream().filter(Account::unqualified).toList());
        Map<Node, List<Account>> bySite = new LinkedHashMap<>();
        accounts.forEach(account -> c.dossier().objects(account.node(), Terms.HELD_AT).stream()
                .filter(site -> !c.dossier().key(site, Terms.IDENTIFICATION).equals("unnamed"))
                .forEach(site -> bySite.computeIfAbsent(site, key -> new ArrayList<>()).add(account)));
        if (bySite.isEmpty()) {
            return Optional.empty();
        }
        // only what is named here takes the number of a note
        Line first = Line.joined(", ", bySite.entrySet().stream().limit(MOST_SITES)
                .map(site -> marked(c, site.getKey(), site.getValue())).toList());
        Line named = bySite.size() > MOST_SITES ? c.phrases().say("lede.elsewhere", first) : first;
        boolean disagree = bySite.values().stream().flatMap(List::stream)
                .anyMatch(account -> !account.conflicts().isEmpty());
        return Optional.of(c.phrases().say(disagree ? "lede.heldDisputed" : "lede.held",
                c.phrases().say("what.heldAt", named)));
    }

    private static Line marked(Composition c, Node site, List<Account> told) {
        Line named = Line.of(c.phrases().thing(site));
        for (Account account : told.stream().limit(Composition.MOST_ROWS).toList()) {
            named = named.marked(c.notes().marks(account));
        }
        return named;
    }
}

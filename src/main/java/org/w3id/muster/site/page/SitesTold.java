package org.w3id.muster.site.page;

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
     * elsewhere" behind the first few. A site that nobody named is left to the path. Empty when no account that holds names
     * one.
     */
    static Optional<Line> of(Composition c, List<Account> held) {
        List<Account> accounts = LifeOrder.sorted(c.dossier(), held.stream().filter(Account::undoubted).toList());
        Map<Node, Line> sites = new LinkedHashMap<>();
        accounts.forEach(account -> c.dossier().objects(account.node(), Terms.HELD_AT).stream()
                .filter(site -> !c.dossier().key(site, Terms.IDENTIFICATION).equals("unnamed"))
                .forEach(site -> sites.put(site, sites.getOrDefault(site, Line.of(c.phrases().thing(site)))
                        .marked(c.notes().marks(account)))));
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        Line first = Line.joined(", ", sites.values().stream().limit(MOST_SITES).toList());
        Line named = sites.size() > MOST_SITES ? c.phrases().say("lede.elsewhere", first) : first;
        boolean disagree = accounts.stream().anyMatch(account -> !account.conflicts().isEmpty());
        return Optional.of(c.phrases().say(disagree ? "lede.heldDisputed" : "lede.held",
                c.phrases().say("what.heldAt", named)));
    }
}

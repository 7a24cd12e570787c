package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.muster.site.words.Visit;

/**
 * What the composer of a page works with: the dossier, its words, the notes, and the accounts by the way in which they
 * speak of the thing. Parts are to be made in the order of reading, as that is the order of the notes. Not thread-safe.
 */
final class Composition {

    /** Rows or lines that a section shows; the rest is behind a link. */
    static final int MOST_ROWS = 25;

    private final Dossier dossier;
    private final Phrases phrases;
    private final Notes notes;
    private final Listings listings;
    private final Map<Node, Account> accounts = new LinkedHashMap<>();
    private final Map<Node, List<Account>> byRole = new LinkedHashMap<>();

    Composition(Dossier dossier, Visit visit) {
        this(dossier, Listings.NONE, visit);
    }

    /** @param listings what the index lists for the page */
    Composition(Dossier dossier, Listings listings, Visit visit) {
        this(new Phrases(dossier.in(visit.language()), visit), listings);
    }

    private Composition(Phrases phrases, Listings listings) {
        this(phrases.dossier(), phrases, new Notes(phrases.dossier(), phrases), listings);
    }

    private Composition(Dossier dossier, Phrases phrases, Notes notes, Listings listings) {
        this.listings = listings;
        this.dossier = dossier;
        this.phrases = phrases;
        this.notes = notes;
        for (Triple link : dossier.linksHere()) {
            if (dossier.isAccount(link.getSubject()) || dossier.className(link.getSubject()).equals("Segment")) {
                byRole.computeIfAbsent(link.getPredicate(), role -> new ArrayList<>()).add(account(link.getSubject()));
            }
        }
        dossier.objects(dossier.thing(), Terms.HAS_NAME).stream().filter(dossier::isAccount)
                .forEach(name -> byRole.computeIfAbsent(Terms.HAS_NAME, role -> new ArrayList<>())
                        .add(account(name)));
    }

    /** For a section about one thing, on a page about several: the notes go on with the numbers of the page. */
    Composition about(Node thing) {
        Dossier other = dossier.about(thing);
        return new Composition(other, new Phrases(other, phrases.visit()), notes, Listings.NONE);
    }

    Dossier dossier() {
        return dossier;
    }

    /** A text of the interface, see {@link Visit#say}. */
    String say(String key, Object... values) {
        return phrases.visit().say(key, values);
    }

    Phrases phrases() {
        return phrases;
    }

    Notes notes() {
        return notes;
    }

    Listings listings() {
        return listings;
    }

    Node thing() {
        return dossier.thing();
    }

    Account account(Node node) {
        return accounts.computeIfAbsent(node, key -> Account.read(dossier, key));
    }

    /** The accounts that speak of the thing by this property. */
    List<Account> by(Node... roles) {
        return Arrays.stream(roles).flatMap(role -> byRole.getOrDefault(role, List.of()).stream()).distinct().toList();
    }

    List<Account> by(Set<AccountKind> kinds, Node... roles) {
        return by(roles).stream().filter(account -> kinds.contains(account.kind())).toList();
    }

    /** The properties by which accounts speak of the thing. */
    Map<Node, List<Account>> byRole() {
        return byRole;
    }

    /** How many accounts there are by these properties, also where the document does not hold all of them. */
    long total(List<Account> found, Node... roles) {
        long cut = Arrays.stream(roles).map(role -> dossier.cut().getOrDefault(role, 0L)).reduce(0L, Long::sum);
        return Math.max(cut, found.size());
    }

    /** How much of a list is shown; the link asks for all that is linked by these properties. */
    More more(int shown, long total, Node... roles) {
        return shown >= total
                ? More.none(shown)
                : new More(shown, total, phrases.visit().link(Links.query(PageQuery.linked(thing(), roles))));
    }

    /** The only one, if there is one that says so and nothing says otherwise. */
    Optional<Node> undisputed(Node property) {
        List<Node> values = dossier.objects(thing(), property);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }
}

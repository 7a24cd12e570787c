package org.w3id.muster.site.page;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** The maps of pages: where a place or site lies, where an event was, the path of a person. Stateless. */
final class PlaceMaps {

    private static final List<Node> WHERE = List.of(Terms.HELD_AT, Terms.PLACE, Terms.DESTINATION);

    private PlaceMaps() {}

    /** Where a place or a site lies. */
    static Optional<Part> ofPlace(Composition c) {
        MapDrawing map = new MapDrawing(c);
        map.place(c.thing(), Line.EMPTY);
        return map.part(c.say("map"), c.say("map.place", name(c)), "");
    }

    /** Where an event was. */
    static Optional<Part> ofEvent(Composition c) {
        MapDrawing map = new MapDrawing(c);
        for (Node property : WHERE) {
            c.dossier().objects(c.thing(), property).forEach(place -> map.place(place, Line.EMPTY));
        }
        return map.part(c.say("map"), c.say("map.event", name(c)), "");
    }

    /** The path of a person in the order of time; birth is marked but no part of the path. */
    static Optional<Part> ofPerson(Composition c, List<Account> life) {
        MapDrawing map = new MapDrawing(c);
        Sentences sentences = Sentences.of(c);
        Set<AccountKind> disputed = disputed(c, life);
        Set<String> unstated = new TreeSet<>();
        for (Account account : LifeOrder.sorted(c.dossier(), life)) {
            if (!account.holds()) {
                continue;
            }
            List<Node> places = places(c, account);
            Line when = c.phrases().when(account);
            Line happened = happened(c, sentences, account)
                    .then(Line.of(", ").then(when.isEmpty() ? Line.of(Piece.quiet(c.say("notStated.date"))) : when))
                    .marked(c.notes().marks(account));
            places.forEach(place -> map.place(place, happened));
            boolean onThePath = account.kind() != AccountKind.BIRTH && account.kind() != AccountKind.HAPPENING;
            if (onThePath && (disputed.contains(account.kind()) || places.isEmpty())) {
                map.gap();
            } else if (onThePath) {
                boolean vague = account.when().filter(When::exact).isEmpty() || account.hedged()
                        || account.inferred();
                places.forEach(place -> map.goOn(place, vague));
            }
            if (onThePath && places.isEmpty()) {
                unstated.add(c.phrases().topic(account.kind()));
            }
        }
        return map.part(c.say("map.path"), c.say("map.person", name(c)),
                unstated.isEmpty() ? "" : c.say("map.unstated", String.join(", ", unstated)));
    }

    /** What happens once and is said to have happened in several places: the path leads to none of them. */
    private static Set<AccountKind> disputed(Composition c, List<Account> life) {
        Map<AccountKind, Set<Node>> places = new EnumMap<>(AccountKind.class);
        life.stream().filter(Account::holds)
                .filter(account -> account.kind() == AccountKind.CAPTURE || account.kind() == AccountKind.DEATH)
                .forEach(account -> places.computeIfAbsent(account.kind(), kind -> new LinkedHashSet<>())
                        .addAll(places(c, account)));
        Set<AccountKind> disputed = new LinkedHashSet<>();
        places.forEach((kind, where) -> {
            if (where.size() > 1) {
                disputed.add(kind);
            }
        });
        return disputed;
    }

    private static List<Node> places(Composition c, Account account) {
        return WHERE.stream().flatMap(property -> c.dossier().objects(account.node(), property).stream())
                .filter(Node::isURI).distinct().toList();
    }

    /** What happened; of being held not where, which the row says already. */
    private static Line happened(Composition c, Sentences sentences, Account account) {
        return account.kind() == AccountKind.HELD ? c.phrases().say("what.held") : sentences.what(account);
    }

    private static String name(Composition c) {
        return PageComposer.title(c.dossier(), c.phrases().visit()).text();
    }
}

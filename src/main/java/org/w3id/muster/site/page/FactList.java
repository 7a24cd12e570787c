package org.w3id.muster.site.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.muster.site.page.Part.Claim;
import org.w3id.muster.site.page.Part.Fact;
import org.w3id.muster.site.page.Part.Facts;

/**
 * Facts by their property: those that sources claim, with their notes, also the denied and the rejected ones; then those
 * that only define the thing and come from us. Not thread-safe: one for a section.
 */
final class FactList {

    private final Composition composition;
    private final Sentences sentences;
    private final Map<String, List<Claim>> facts = new LinkedHashMap<>();
    private final Map<String, Node> roles = new LinkedHashMap<>();
    private final Set<Triple> claimed = new LinkedHashSet<>();

    FactList(Composition composition) {
        this.composition = composition;
        this.sentences = Sentences.of(composition);
    }

    /** The claims of these properties about the thing, seen from it: "Child of", "Parent of". */
    FactList claims(Collection<Account> accounts) {
        Dossier dossier = composition.dossier();
        for (Account account : accounts) {
            Optional<Node> property = dossier.first(account.node(), Terms.PROPERTY);
            if (account.kind() != AccountKind.CLAIM || property.isEmpty()) {
                continue;
            }
            boolean forward = account.about().filter(composition.thing()::equals).isPresent();
            String label = forward
                    ? composition.phrases().properties().forward(property.get())
                    : composition.phrases().properties().backward(property.get());
            if (isFull(label)) {
                continue; // told below, with all others that find no room
            }
            List<Line> parts = new ArrayList<>();
            parts.add(forward ? sentences.value(account) : sentences.who(account));
            parts.add(composition.phrases().when(account));
            account.about().ifPresent(about -> dossier.objects(account.node(), Terms.VALUE)
                    .forEach(value -> claimed.add(Triple.create(about, property.get(), value))));
            add(label, new Claim(Line.joined(", ", parts).marked(composition.notes().marks(account)), !account.holds(),
                    Remark.of(account, composition.phrases())));
        }
        return this;
    }

    /** What the thing is to others and others are to it, and where else it is known. */
    FactList relations() {
        Node[] relations = Terms.RELATIONS.toArray(new Node[0]);
        return own(relations).linked(relations).own(Terms.EXACT_MATCH, Terms.CLOSE_MATCH);
    }

    /** What the wholes of the thing are part of in their turn, from the nearest to the widest. */
    FactList wholes() {
        Set<Node> direct = wholes(composition.thing());
        Set<Node> seen = new LinkedHashSet<>(direct);
        seen.add(composition.thing());
        List<Line> further = new ArrayList<>();
        for (Deque<Node> open = new ArrayDeque<>(direct); !open.isEmpty();) {
            wholes(open.remove()).stream().filter(seen::add).forEach(whole -> {
                open.add(whole);
                further.add(Line.of(composition.phrases().thing(whole)));
            });
        }
        return add(composition.say("wholes"), Line.joined(" › ", further));
    }

    private Set<Node> wholes(Node part) {
        Set<Node> wholes = new LinkedHashSet<>(composition.dossier().objects(part, Terms.PART_OF));
        wholes.addAll(composition.dossier().objects(part, Terms.LOCATED_IN));
        return wholes;
    }

    /** What the thing itself has as values of these properties, if no claim says so already. */
    FactList own(Node... properties) {
        for (Node property : properties) {
            for (Node value : composition.dossier().objects(composition.thing(), property)) {
                fact(property, value);
            }
        }
        return this;
    }

    private void fact(Node property, Node value) {
        if (claimed.add(Triple.create(composition.thing(), property, value))) {
            Line line = value.isLiteral() ? Line.of(literal(property, value)) : value(value);
            add(composition.phrases().properties().forward(property), new Claim(line, false, Line.EMPTY));
        }
    }

    private Piece literal(Node property, Node value) {
        String text = value.getLiteralLexicalForm();
        if (property.equals(Terms.LANGUAGE)) {
            return Piece.plain(composition.phrases().languages().name(text));
        }
        if (property.equals(Terms.PENALTY_DURATION)) {
            return Piece.plain(DurationWords.of(text, composition.phrases().visit()));
        }
        return composition.phrases().text(value);
    }

    private Line value(Node value) {
        return switch (composition.dossier().className(value)) {
            case "TimeExtent" -> composition.phrases().when(When.read(composition.dossier(), value),
                    DateWords.Sense.SPAN);
            default -> composition.phrases().place(value);
        };
    }

    /** All that the thing itself says but these properties. */
    FactList allBut(Set<Node> without) {
        for (Triple fact : composition.dossier().facts(composition.thing())) {
            if (!without.contains(fact.getPredicate())) {
                fact(fact.getPredicate(), fact.getObject());
            }
        }
        return this;
    }

    /** Other things that have the thing as their value, if no claim says so already. */
    FactList linked(Node... properties) {
        for (Node property : properties) {
            for (Node subject : composition.dossier().subjects(property, composition.thing())) {
                if (!composition.dossier().isAccount(subject)
                        && claimed.add(Triple.create(subject, property, composition.thing()))) {
                    String label = composition.phrases().properties().backward(property);
                    roles.put(label, property);
                    add(label, new Claim(Line.of(composition.phrases().thing(subject)), false, Line.EMPTY));
                }
            }
        }
        return this;
    }

    FactList add(String label, Line line) {
        if (!line.isEmpty()) {
            add(label, new Claim(line, false, Line.EMPTY));
        }
        return this;
    }

    private boolean isFull(String label) {
        return facts.getOrDefault(label, List.of()).size() >= Composition.MOST_ROWS;
    }

    /** Sources that say the same share a line. */
    private void add(String label, Claim claim) {
        List<Claim> claims = facts.computeIfAbsent(label, key -> new ArrayList<>());
        for (int i = 0; i < claims.size(); i++) {
            Claim known = claims.get(i);
            if (known.line().text().equals(claim.line().text()) && known.struck() == claim.struck()
                    && known.remark().text().equals(claim.remark().text())) {
                claims.set(i, new Claim(known.line().marked(claim.line().marks()), known.struck(), known.remark()));
                return;
            }
        }
        claims.add(claim);
    }

    Optional<Part> part(String id, String heading) {
        return part(id, heading, List.of());
    }

    Optional<Part> part(String id, String heading, List<Line> intro) {
        if (facts.isEmpty() && intro.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> list = new ArrayList<>();
        facts.forEach((label, claims) -> {
            List<Claim> shown = claims.stream().limit(Composition.MOST_ROWS).toList();
            Node role = roles.get(label);
            long total = role == null
                    ? claims.size()
                    : Math.max(claims.size(), composition.dossier().cut().getOrDefault(role, 0L));
            list.add(new Fact(label, shown, role == null
                    ? new More(shown.size(), shown.size(), "")
                    : composition.more(shown.size(), total, role)));
        });
        return Optional.of(new Facts(id, heading, intro, list));
    }
}

package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.page.Piece.Look;

/** What accounts say, in words: what happened, where, how, by whom. Stateless beside its phrases. */
record Sentences(Dossier dossier, Phrases phrases) {

    static Sentences of(Composition composition) {
        return new Sentences(composition.dossier(), composition.phrases());
    }

    /** What happened, in two or three words: "Held at Lübeck", "Died", "Penalty: hard labour, 25 years". */
    Line what(Account account) {
        Node node = account.node();
        return switch (account.kind()) {
            case BIRTH -> phrases.say("what.born");
            case CAPTURE -> phrases.say("what.captured");
            case DEATH -> phrases.say("what.died");
            case HELD -> places(node, Terms.HELD_AT).map(site -> phrases.say("what.heldAt", site))
                    .or(() -> places(node, Terms.PLACE).map(place -> phrases.say("what.heldIn", place)))
                    .orElseGet(() -> phrases.say("what.heldNowhere"));
            case LEFT -> left(account);
            case PENALTY -> penalty(account);
            case MEMBERSHIP -> membership(node);
            case FIGURE -> Amount.of(dossier, node).map(phrases::number).orElse(Line.EMPTY);
            case NAME -> name(node);
            case CLAIM -> claim(account);
            case HAPPENING -> account.type().map(type -> Line.of(phrases.concept(type)).capital())
                    .orElseGet(() -> Line.of(Links.spaced(account.className())));
        };
    }

    private Line left(Account account) {
        Line verb = account.type()
                .map(type -> Line.of(phrases.visit().words().sayOr("left." + Links.localName(type.toString()),
                        Links.capital(dossier.name(type)))))
                .orElseGet(() -> phrases.say("left"));
        return places(account.node(), Terms.DESTINATION).map(place -> phrases.say("left.to", verb, place))
                .orElse(verb);
    }

    private Line penalty(Account account) {
        List<Line> parts = new ArrayList<>();
        dossier.objects(account.node(), Terms.PENALTY).forEach(penalty -> parts.add(Line.of(phrases.concept(penalty))));
        dossier.literal(account.node(), Terms.PENALTY_DURATION)
                .ifPresent(length -> parts.add(Line.of(DurationWords.of(length, phrases.visit()))));
        return parts.isEmpty()
                ? phrases.say("what.sentenced")
                : phrases.say("what.sentencedTo", Line.joined(", ", parts));
    }

    private Line membership(Node node) {
        List<Line> parts = new ArrayList<>();
        dossier.objects(node, Terms.RANK).forEach(rank -> parts.add(Line.of(phrases.concept(rank))));
        dossier.objects(node, Terms.ROLE).forEach(role -> parts.add(Line.of(phrases.concept(role))));
        Line what = Line.joined(", ", parts).capital();
        Line in = phrases.joined("both", dossier.objects(node, Terms.IN_ORGANIZATION).stream()
                .filter(body -> !body.equals(dossier.thing()))
                .map(body -> Line.of(phrases.thing(body))).toList());
        return what.isEmpty() ? in : in.isEmpty() ? what : what.then(", ").then(in);
    }

    private Line name(Node node) {
        return Line.joined(" / ", dossier.texts(node, Terms.NAME_TEXT).stream()
                .map(text -> Line.of(phrases.text(text))).toList());
    }

    /** What a claim says: its own sentence, or a property with its value. */
    Line claim(Account account) {
        List<Node> says = dossier.texts(account.node(), Terms.SAYS);
        if (!says.isEmpty()) {
            return Line.of(phrases.text(says.get(0)));
        }
        Optional<Node> property = dossier.first(account.node(), Terms.PROPERTY);
        if (property.isEmpty()) {
            return Line.of(phrases.accountLink(account.node()));
        }
        boolean seenFromTheValue = dossier.objects(account.node(), Terms.VALUE).contains(dossier.thing());
        if (seenFromTheValue && account.about().isPresent()) {
            return Line.of(phrases.properties().backward(property.get()) + ": ")
                    .then(Line.of(phrases.thing(account.about().get())));
        }
        return Line.of(phrases.properties().forward(property.get()) + ": ").then(value(account));
    }

    /** The value of a claim. */
    Line value(Account account) {
        List<Line> values = new ArrayList<>();
        dossier.objects(account.node(), Terms.VALUE).forEach(value -> values.add(value(value)));
        dossier.texts(account.node(), Terms.LITERAL_VALUE)
                .forEach(value -> values.add(Line.of(phrases.text(value))));
        return Line.joined(", ", values);
    }

    private Line value(Node value) {
        return dossier.className(value).equals("TimeExtent")
                ? phrases.when(When.read(dossier, value), DateWords.Sense.SPAN)
                : phrases.place(value);
    }

    /** Whom or what it is about; empty when that is the thing of the page. */
    Line who(Account account) {
        List<Line> who = new ArrayList<>();
        for (Node property : Terms.ABOUT) {
            dossier.objects(account.node(), property).stream().filter(about -> !about.equals(dossier.thing()))
                    .forEach(about -> who.add(Line.of(phrases.thing(about))));
        }
        return Line.joined(", ", who);
    }

    Line where(Account account) {
        return places(account.node(), account.kind() == AccountKind.HELD ? Terms.HELD_AT : Terms.PLACE)
                .or(() -> places(account.node(), Terms.PLACE)).orElse(Line.EMPTY);
    }

    Line by(Account account) {
        return Line.joined(", ", dossier.objects(account.node(), Terms.CARRIED_OUT_BY).stream()
                .map(body -> Line.of(phrases.thing(body))).toList());
    }

    /** Manner, cause and circumstances. */
    Line how(Account account) {
        Node node = account.node();
        List<Line> how = new ArrayList<>();
        if (account.kind() == AccountKind.DEATH || account.kind() == AccountKind.CAPTURE) {
            account.type().ifPresent(type -> how.add(Line.of(phrases.concept(type))));
        }
        concepts(node, Terms.CAUSE, "how.cause").ifPresent(how::add);
        concepts(node, Terms.CIRCUMSTANCE, "how.circumstance").ifPresent(how::add);
        concepts(node, Terms.STATED_REASON, "how.reason").ifPresent(how::add);
        happenings(node, Terms.DURING, "how.during").ifPresent(how::add);
        happenings(node, Terms.PARTICIPANT, "how.with").ifPresent(how::add);
        if (account.kind() != AccountKind.NAME) {
            dossier.texts(node, Terms.WORDING).stream().findFirst()
                    .filter(words -> !what(account).text().toLowerCase(Locale.ROOT)
                            .contains(words.getLiteralLexicalForm().toLowerCase(Locale.ROOT)))
                    .ifPresent(words -> how.add(Line.of(phrases.quoted(words))));
        }
        return Line.joined("; ", how);
    }

    private Optional<Line> concepts(Node node, Node property, String key) {
        List<Node> values = dossier.objects(node, property);
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.say(key, phrases.joined("both",
                        values.stream().map(value -> Line.of(phrases.concept(value))).toList())));
    }

    private Optional<Line> happenings(Node node, Node property, String key) {
        List<Line> values = dossier.objects(node, property).stream().filter(value -> !value.equals(dossier.thing()))
                .map(value -> dossier.isAccount(value)
                        ? Line.of(new Piece(happening(value), phrases.href(value), "", Look.PLAIN))
                        : Line.of(phrases.thing(value)))
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(phrases.say(key, Line.joined(", ", values)));
    }

    private String happening(Node account) {
        return phrases.lower(dossier.first(account, Terms.EVENT_TYPE).map(dossier::name)
                .orElseGet(() -> phrases.noun(Account.read(dossier, account).kind())));
    }

    private Optional<Line> places(Node node, Node property) {
        List<Node> places = dossier.objects(node, property);
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.joined("both", places.stream().map(phrases::place).toList()));
    }

    /** All of it in one line: who, what, where, when, how, by whom. */
    Line all(Account account) {
        List<Line> parts = new ArrayList<>();
        Line who = who(account);
        Line what = what(account);
        parts.add(who.isEmpty() ? what : who.then(": ").then(ofOurs(account) ? phrases.lower(what) : what));
        if (account.kind() != AccountKind.HELD) {
            parts.add(where(account));
        }
        parts.add(phrases.when(account));
        parts.add(how(account));
        Line by = by(account);
        parts.add(by.isEmpty() ? by : phrases.say("by", by));
        return Line.joined(", ", parts);
    }

    /** Whether what it says begins with a word of ours, which is no name. */
    private static boolean ofOurs(Account account) {
        return account.kind() != AccountKind.NAME && account.kind() != AccountKind.FIGURE
                && account.kind() != AccountKind.MEMBERSHIP && account.kind() != AccountKind.CLAIM;
    }
}

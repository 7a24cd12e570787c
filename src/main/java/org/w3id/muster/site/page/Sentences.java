package org.w3id.muster.site.page;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.page.Piece.Look;

/** What accounts say, in words: what happened, where, how, by whom. Stateless beside its phrases. */
record Sentences(Dossier dossier, Phrases phrases) {

    private static final Map<String, String> LEAVING = Map.ofEntries(
            Map.entry("escape", "Escaped"), Map.entry("attempted-escape", "Tried to escape"),
            Map.entry("transfer", "Moved"), Map.entry("repatriation", "Repatriated"),
            Map.entry("handed-over", "Handed over"), Map.entry("exchanged", "Exchanged"),
            Map.entry("release", "Set free"), Map.entry("liberation", "Liberated"),
            Map.entry("sent-home", "Sent home"), Map.entry("to-hospital", "Taken to a hospital"),
            Map.entry("to-labour-detachment", "Sent to a labour detachment"), Map.entry("recruited", "Recruited"));

    static Sentences of(Composition composition) {
        return new Sentences(composition.dossier(), composition.phrases());
    }

    /** What happened, in two or three words: "Held at Lübeck", "Died", "Penalty: hard labour, 25 years". */
    Line what(Account account) {
        Node node = account.node();
        return switch (account.kind()) {
            case BIRTH -> Line.of("Born");
            case CAPTURE -> Line.of("Captured");
            case DEATH -> Line.of("Died");
            case HELD -> places(node, Terms.HELD_AT).map(site -> Line.of("Held at ").then(site))
                    .or(() -> places(node, Terms.PLACE).map(place -> Line.of("Held in ").then(place)))
                    .orElseGet(() -> Line.of("Held, place not stated"));
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
        Line verb = Line.of(account.type().map(type -> LEAVING.getOrDefault(Links.localName(type.toString()),
                Links.capital(dossier.name(type)))).orElse("Left"));
        return places(account.node(), Terms.DESTINATION).map(place -> verb.then(" to ").then(place)).orElse(verb);
    }

    private Line penalty(Account account) {
        List<Line> parts = new ArrayList<>();
        dossier.objects(account.node(), Terms.PENALTY).forEach(penalty -> parts.add(Line.of(phrases.concept(penalty))));
        dossier.literal(account.node(), Terms.PENALTY_DURATION).ifPresent(length -> parts.add(Line.of(length(length))));
        return Line.of("Sentenced").then(parts.isEmpty() ? Line.EMPTY : Line.of(": ").then(Line.joined(", ", parts)));
    }

    /** A duration in words; as it is written when it is none of ISO 8601 in years, months and days. */
    static String length(String duration) {
        try {
            Period period = Period.parse(duration);
            List<String> parts = new ArrayList<>();
            add(parts, period.getYears(), "year");
            add(parts, period.getMonths(), "month");
            add(parts, period.getDays(), "day");
            return parts.isEmpty() ? duration : String.join(", ", parts);
        } catch (DateTimeParseException e) {
            return duration;
        }
    }

    private static void add(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }

    private Line membership(Node node) {
        List<Line> parts = new ArrayList<>();
        dossier.objects(node, Terms.RANK).forEach(rank -> parts.add(Line.of(phrases.concept(rank))));
        dossier.objects(node, Terms.ROLE).forEach(role -> parts.add(Line.of(phrases.concept(role))));
        Line what = Line.joined(", ", parts).capital();
        Line in = Line.joined(" and ", dossier.objects(node, Terms.IN_ORGANIZATION).stream()
                .filter(body -> !body.equals(dossier.thing()))
                .map(body -> Line.of(phrases.thing(body))).toList());
        return what.isEmpty() ? in : in.isEmpty() ? what : what.then(", ").then(in);
    }

    private Line name(Node node) {
        return Line.joined(" / ", dossier.texts(node, Terms.NAME_TEXT).stream()
                .map(text -> Line.of(Phrases.text(text))).toList());
    }

    /** What a claim says: its own sentence, or a property with its value. */
    Line claim(Account account) {
        List<Node> says = dossier.texts(account.node(), Terms.SAYS);
        if (!says.isEmpty()) {
            return Line.of(Phrases.text(says.get(0)));
        }
        Optional<Node> property = dossier.first(account.node(), Terms.PROPERTY);
        if (property.isEmpty()) {
            return Line.of(phrases.accountLink(account.node()));
        }
        boolean seenFromTheValue = dossier.objects(account.node(), Terms.VALUE).contains(dossier.thing());
        if (seenFromTheValue && account.about().isPresent()) {
            return Line.of(PropertyWords.backward(property.get()) + ": ")
                    .then(Line.of(phrases.thing(account.about().get())));
        }
        return Line.of(PropertyWords.forward(property.get()) + ": ").then(value(account));
    }

    /** The value of a claim. */
    Line value(Account account) {
        List<Line> values = new ArrayList<>();
        dossier.objects(account.node(), Terms.VALUE).forEach(value -> values.add(value(value)));
        dossier.texts(account.node(), Terms.LITERAL_VALUE)
                .forEach(value -> values.add(Line.of(Phrases.text(value))));
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
        concepts(node, Terms.CAUSE, "cause: ").ifPresent(how::add);
        concepts(node, Terms.CIRCUMSTANCE, "").ifPresent(how::add);
        concepts(node, Terms.STATED_REASON, "reason given: ").ifPresent(how::add);
        happenings(node, Terms.DURING, "in the course of ").ifPresent(how::add);
        happenings(node, Terms.PARTICIPANT, "with ").ifPresent(how::add);
        if (account.kind() != AccountKind.NAME) {
            dossier.texts(node, Terms.WORDING).stream().findFirst()
                    .filter(words -> !what(account).text().toLowerCase(Locale.ROOT)
                            .contains(words.getLiteralLexicalForm().toLowerCase(Locale.ROOT)))
                    .ifPresent(words -> how.add(Line.of(Phrases.quoted(words))));
        }
        return Line.joined("; ", how);
    }

    private Optional<Line> concepts(Node node, Node property, String before) {
        List<Node> values = dossier.objects(node, property);
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(Line.of(before).then(Line.joined(" and ",
                        values.stream().map(value -> Line.of(phrases.concept(value))).toList())));
    }

    private Optional<Line> happenings(Node node, Node property, String before) {
        List<Line> values = dossier.objects(node, property).stream().filter(value -> !value.equals(dossier.thing()))
                .map(value -> dossier.isAccount(value)
                        ? Line.of(new Piece(happening(value), phrases.href(value), "", Look.PLAIN))
                        : Line.of(phrases.thing(value)))
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(Line.of(before).then(Line.joined(", ", values)));
    }

    private String happening(Node account) {
        return dossier.first(account, Terms.EVENT_TYPE).map(dossier::name)
                .orElseGet(() -> Account.read(dossier, account).kind().noun()).toLowerCase(Locale.ROOT);
    }

    private Optional<Line> places(Node node, Node property) {
        List<Node> places = dossier.objects(node, property);
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(Line.joined(" and ", places.stream().map(phrases::place).toList()));
    }

    /** All of it in one line: who, what, where, when, how, by whom. */
    Line all(Account account) {
        List<Line> parts = new ArrayList<>();
        Line who = who(account);
        Line what = what(account);
        parts.add(who.isEmpty() ? what : who.then(": ").then(ofOurs(account) ? what.lower() : what));
        if (account.kind() != AccountKind.HELD) {
            parts.add(where(account));
        }
        parts.add(phrases.when(account));
        parts.add(how(account));
        Line by = by(account);
        parts.add(by.isEmpty() ? by : Line.of("by ").then(by));
        return Line.joined(", ", parts);
    }

    /** Whether what it says begins with a word of ours, which is no name. */
    private static boolean ofOurs(Account account) {
        return account.kind() != AccountKind.NAME && account.kind() != AccountKind.FIGURE
                && account.kind() != AccountKind.MEMBERSHIP && account.kind() != AccountKind.CLAIM;
    }

    /** Our assessment with its reason, or that the source denies it; empty when there is neither. */
    Line remark(Account account) {
        List<Line> parts = new ArrayList<>();
        if (account.denied()) {
            parts.add(Line.of(new Piece("The source denies this.", "", "", Look.STRONG)));
        }
        Line reason = Phrases.texts(account.reasons());
        if (!account.standing().isEmpty()) {
            Line assessment = Line.of(new Piece(Links.capital(account.standing()), "", "", Look.STRONG));
            parts.add(reason.isEmpty() ? assessment : assessment.then(", because: ").then(reason));
        } else if (!reason.isEmpty()) {
            parts.add(Line.of("Why: ").then(reason));
        }
        if (account.inferred()) {
            parts.add(Line.of(new Piece("inferred by us", "", "", Look.INFERRED)));
        }
        if (account.hedged() && !dossier.objects(account.node(), Terms.PROPERTY).contains(Terms.IDENTIFIED_WITH)) {
            parts.add(Line.of(Piece.quiet("said with reserve")));
        }
        dossier.first(account.node(), Terms.READING_OF).ifPresent(other -> parts.add(Line
                .of(new Piece("Another way to read the same words", phrases.href(other), "", Look.PLAIN))));
        return Line.joined(" ", parts);
    }
}

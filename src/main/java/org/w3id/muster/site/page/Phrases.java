package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.page.DateWords.Sense;
import org.w3id.muster.site.page.Piece.Look;

/** Says nodes, times and numbers in words, with links. Stateless beside its dossier. */
record Phrases(Dossier dossier, Tongue tongue) {

    /** A thing by its name, with a link to its page; an account by what it tells. */
    Piece thing(Node node) {
        if (node.isLiteral()) {
            return text(node);
        }
        if (dossier.isAccount(node) && !dossier.className(node).equals("Name")) {
            return new Piece(title(node), href(node), "", Look.PLAIN);
        }
        if (dossier.className(node).equals("Geometry")) {
            return new Piece(Coordinates.of(dossier, node), "", "", Look.PLAIN);
        }
        Optional<Node> label = dossier.label(node);
        if (label.isEmpty()) {
            Optional<Node> group = dossier.subjects(Terms.DEFINED_BY, node).stream().findFirst();
            if (group.isPresent()) {
                return thing(group.get());
            }
            if (href(node).startsWith("http")) {
                return new Piece(Elsewhere.name(node.getURI()), href(node), "", Look.PLAIN);
            }
        }
        return new Piece(dossier.name(node), node.equals(dossier.thing()) ? "" : href(node),
                label.map(Phrases::language).orElse(""), Look.PLAIN);
    }

    /** A concept by its name, without a link: for running text. */
    Piece concept(Node node) {
        return thing(node).unlinked();
    }

    /** A text in its language. */
    static Piece text(Node literal) {
        return new Piece(PlainValue.of(literal), "", language(literal), Look.PLAIN);
    }

    static String language(Node literal) {
        String language = literal.getLiteralLanguage();
        return Dossier.isEnglish(language) ? "" : language;
    }

    String href(Node node) {
        return node.isURI() ? Links.href(node.getURI(), dossier.base()) : "";
    }

    /** A site or place; of a site that nobody named this is said. */
    Line place(Node node) {
        String identification = dossier.key(node, Terms.IDENTIFICATION);
        Line name = Line.of(thing(node));
        return switch (identification) {
            case "unnamed" -> name.then(Line.of(Piece.quiet(", not named")));
            default -> name;
        };
    }

    /** A work with its year. */
    Line work(Node work) {
        Line name = Line.of(thing(work));
        return dossier.literal(work, Terms.ISSUED).map(year -> name.then(" (" + year + ")")).orElse(name);
    }

    /** Where an account stands: the entry and the work. */
    Line source(Account account) {
        List<Line> parts = new ArrayList<>();
        account.speaker().ifPresent(speaker -> parts.add(Line.of(thing(speaker)).then(", according to")));
        account.entry().ifPresent(entry -> {
            Optional<Node> work = dossier.first(entry, Terms.PART_OF);
            Line name = Line.of(thing(entry));
            Line inWork = work.filter(node -> !dossier.name(node).equals(dossier.name(entry)))
                    .map(node -> name.then(", ").then(work(node))).orElse(name);
            parts.add(inWork);
            work.flatMap(node -> dossier.first(node, Terms.SOURCE_KIND))
                    .ifPresent(kind -> parts.add(Line.of(Piece.quiet("(" + dossier.name(kind) + ")"))));
        });
        return Line.joined(" ", parts);
    }

    /** When an account says it was; vague where it is more than a day. Empty when no date is stated. */
    Line when(Account account) {
        return account.when().map(when -> when(when, account.kind().lasts() ? Sense.SPAN : Sense.MOMENT))
                .orElse(Line.EMPTY);
    }

    Line when(When when, Sense sense) {
        String words = when.words(sense, tongue).orElse("");
        List<Piece> pieces = new ArrayList<>();
        if (!words.isEmpty()) {
            pieces.add(Piece.plain(words).with(when.exact() ? Look.PLAIN : Look.VAGUE));
        }
        when.ownWords(words).ifPresent(own -> {
            if (!words.isEmpty()) {
                pieces.add(Piece.plain(" "));
            }
            pieces.add(quoted(own));
        });
        when.calendar().ifPresent(calendar -> pieces.add(Piece.quiet(" (" + dossier.name(calendar) + ")")));
        return Line.of(pieces);
    }

    /** A number with its bound words, and the source's own where they say it in another way. */
    Line number(Amount amount) {
        List<Piece> pieces = new ArrayList<>();
        Optional<String> words = NumberWords.of(amount, tongue)
                .or(() -> amount.quantifier().map(dossier::name));
        words.ifPresent(said -> pieces.add(Piece.plain(said)));
        amount.unit().ifPresent(unit -> pieces.add(Piece.plain((pieces.isEmpty() ? "" : " ") + dossier.name(unit))));
        amount.base().ifPresent(base -> {
            pieces.add(Piece.plain(" of: "));
            pieces.add(thing(base));
        });
        String said = bare(Line.of(pieces).text());
        amount.wordings().stream().findFirst().filter(own -> !bare(own.getLiteralLexicalForm()).equals(said))
                .ifPresent(own -> {
                    pieces.add(Piece.plain(pieces.isEmpty() ? "" : " "));
                    pieces.add(quoted(own));
                });
        return pieces.isEmpty() ? Line.of(Piece.quiet("number not stated")) : Line.of(pieces);
    }

    /** The words of a source inside of a line. */
    static Piece quoted(Node words) {
        return text(words).with(Look.QUOTED);
    }

    /** Texts in all their languages, one behind the other. */
    static Line texts(List<Node> texts) {
        return Line.joined(" ", texts.stream().map(text -> Line.of(text(text))).toList());
    }

    /** What an account tells, as a link to its own page: "death", "held at Lübeck". */
    Piece accountLink(Node account) {
        Account read = Account.read(dossier, account);
        String told = read.kind() == AccountKind.HELD
                ? dossier.first(account, Terms.HELD_AT).map(site -> "held at " + dossier.name(site))
                        .orElse(read.kind().noun())
                : read.kind() == AccountKind.CLAIM
                        ? dossier.first(account, Terms.PROPERTY).map(property -> PropertyWords.forward(property)
                                .toLowerCase(Locale.ROOT)).orElse("what is said")
                        : read.kind().noun();
        return new Piece(told, account.equals(dossier.thing()) ? "" : href(account), "", Look.PLAIN);
    }

    /** The title of the page of an account or a passage; the name of anything else. */
    String title(Node node) {
        Optional<Node> entry = dossier.first(node, Terms.IN_ENTRY);
        if (entry.isEmpty()) {
            return dossier.name(node);
        }
        String told = dossier.name(entry.get());
        if (dossier.className(node).equals("Segment")) {
            return "Passage " + Links.localName(node.getURI()) + " of " + told;
        }
        String about = dossier.className(node).equals("Name")
                ? dossier.name(node)
                : Account.read(dossier, node).about().map(dossier::name).orElse("something not named");
        return AccountTitles.noun(dossier.className(node), dossier.first(node, Terms.EVENT_TYPE).map(dossier::name))
                + about + ", as told in " + told;
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replace("–", " to ").replaceAll("[^\\p{L}\\p{N}.]+", " ")
                .strip();
    }
}

package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.page.DateWords.Sense;
import org.w3id.muster.site.page.Piece.Look;
import org.w3id.muster.site.words.InterfaceLanguage;
import org.w3id.muster.site.words.InterfaceWords;
import org.w3id.muster.site.words.Visit;

/** Says nodes, times and numbers in words, with links. Stateless beside its dossier. */
record Phrases(Dossier dossier, Visit visit) {

    /** A text of the interface with lines, pieces or words in it, see {@link InterfaceWords#fill}. */
    Line say(String key, Object... values) {
        return Line.joined("", visit.words().fill(key, Line::of, List.of(values), value -> switch (value) {
            case Line line -> line;
            case Piece piece -> Line.of(piece);
            default -> Line.of(value.toString());
        }));
    }

    /** Lines as an enumeration whose last two are joined by a word: {@code both} for "and". */
    Line joined(String key, List<Line> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).reduce((one, other) -> say(key, one, other))
                .orElse(Line.EMPTY);
    }

    InterfaceLanguage language() {
        return visit.language();
    }

    PropertyWords properties() {
        return new PropertyWords(visit.words());
    }

    Languages languages() {
        return new Languages(visit.words());
    }

    /** What is told, as in "one account of the death". */
    String noun(AccountKind kind) {
        return visit.say("account." + kind.key() + ".noun");
    }

    /** What is told, inside of a sentence; with a capital it is a heading. */
    String topic(AccountKind kind) {
        return visit.say("account." + kind.key());
    }

    /** A thing by its name, with a link to its page; an account by what it tells. */
    Piece thing(Node node) {
        if (node.isLiteral()) {
            return text(node);
        }
        if (dossier.isAccount(node) && !dossier.className(node).equals("Name")) {
            return new Piece(title(node), href(node), "", Look.PLAIN);
        }
        if (dossier.className(node).equals("Geometry")) {
            return Piece.plain(coordinates(node));
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
                label.map(this::languageOf).orElse(""), Look.PLAIN);
    }

    /** A concept by its name, without a link: for running text. */
    Piece concept(Node node) {
        return thing(node).unlinked();
    }

    String coordinates(Node geometry) {
        return new Coordinates(dossier, visit.words()).of(geometry);
    }

    /** A text in its language. */
    Piece text(Node literal) {
        return new Piece(PlainValue.of(literal), "", languageOf(literal), Look.PLAIN);
    }

    /** The language of a text where it is not that of the page. */
    private String languageOf(Node literal) {
        String tag = literal.getLiteralLanguage();
        return language().isOf(tag) ? "" : tag;
    }

    String href(Node node) {
        return node.isURI() ? visit.link(Links.href(node.getURI(), dossier.base())) : "";
    }

    /** A site or place; of a site that nobody named this is said. */
    Line place(Node node) {
        String identification = dossier.key(node, Terms.IDENTIFICATION);
        Line name = Line.of(thing(node));
        return switch (identification) {
            case "unnamed" -> name.then(Line.of(Piece.quiet(visit.say("place.unnamed"))));
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
        account.speaker().ifPresent(speaker -> parts.add(say("source.speaker", thing(speaker))));
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
        String words = when.words(sense, language()).orElse("");
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
        Optional<String> words = NumberWords.of(amount, language())
                .or(() -> amount.quantifier().map(dossier::name));
        words.ifPresent(said -> pieces.add(Piece.plain(said)));
        amount.unit().ifPresent(unit -> pieces.add(Piece.plain((pieces.isEmpty() ? "" : " ") + dossier.name(unit))));
        amount.base().ifPresent(base -> {
            pieces.add(Piece.plain(" "));
            pieces.addAll(say("number.share", thing(base)).pieces());
        });
        String said = bare(Line.of(pieces).text());
        amount.wordings().stream().findFirst().filter(own -> !bare(own.getLiteralLexicalForm()).equals(said))
                .ifPresent(own -> {
                    pieces.add(Piece.plain(pieces.isEmpty() ? "" : " "));
                    pieces.add(quoted(own));
                });
        return pieces.isEmpty() ? Line.of(Piece.quiet(visit.say("number.notStated"))) : Line.of(pieces);
    }

    /** The words of a source inside of a line. */
    Piece quoted(Node words) {
        return text(words).with(Look.QUOTED);
    }

    /** Texts in all their languages, one behind the other. */
    Line texts(List<Node> texts) {
        return Line.joined(" ", texts.stream().map(text -> Line.of(text(text))).toList());
    }

    /** What an account tells, as a link to its own page: "death", "held at Lübeck". */
    Piece accountLink(Node account) {
        AccountKind kind = Account.read(dossier, account).kind();
        String told = switch (kind) {
            case HELD -> dossier.first(account, Terms.HELD_AT)
                    .map(site -> visit.say("account.held.site", dossier.name(site))).orElse(noun(kind));
            case CLAIM -> dossier.first(account, Terms.PROPERTY)
                    .map(property -> lower(properties().forward(property))).orElse(visit.say("account.claim.saying"));
            default -> noun(kind);
        };
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
            return visit.say("title.passage", Links.localName(node.getURI()), told);
        }
        String about = dossier.className(node).equals("Name")
                ? dossier.name(node)
                : Account.read(dossier, node).about().map(dossier::name).orElse(visit.say("title.unnamed"));
        Optional<String> event = dossier.className(node).equals("Event")
                ? dossier.first(node, Terms.EVENT_TYPE).map(dossier::name)
                : Optional.empty();
        String key = "title." + dossier.className(node);
        return event.map(kind -> visit.say("title.event", Links.capital(kind), about, told))
                .orElseGet(() -> visit.say(visit.words().has(key) ? key : "title.about", about, told));
    }

    /** A word of ours inside of a sentence: German nouns keep their capitals. */
    String lower(String words) {
        return language() == InterfaceLanguage.DE ? words : words.toLowerCase(language().locale());
    }

    Line lower(Line words) {
        return language() == InterfaceLanguage.DE ? words : words.lower();
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replace("–", " to ").replaceAll("[^\\p{L}\\p{N}.]+", " ")
                .strip();
    }
}

package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.site.page.AccountTable.Column;
import org.w3id.muster.site.page.Part.Claim;
import org.w3id.muster.site.page.Part.Fact;
import org.w3id.muster.site.page.Part.Facts;
import org.w3id.muster.site.page.Part.Folded;
import org.w3id.muster.site.page.Part.Lines;

/** Sections that several kinds of pages have. Stateless. */
final class CommonParts {

    private static final Set<Node> NO_CONNECTION = Set.of(Terms.IN_ENTRY, Terms.REPLACED_BY, RDF.Nodes.type);

    private CommonParts() {}

    /**
     * One table for each kind of which there are several accounts; those on which sources disagree first, under a heading
     * that says so.
     */
    static List<Part> comparisons(Composition composition, List<Account> accounts) {
        Map<AccountKind, List<Account>> byKind = new TreeMap<>();
        accounts.forEach(account -> byKind.computeIfAbsent(account.kind(), kind -> new ArrayList<>()).add(account));
        List<Part> parts = new ArrayList<>();
        Set<AccountKind> compared = Paths.compared(accounts);
        byKind.entrySet().stream().filter(kind -> compared.contains(kind.getKey()))
                .sorted(Comparator.comparing(kind -> !disagree(kind.getValue()))).forEach(kind -> {
                    boolean disagree = disagree(kind.getValue());
                    List<Line> intro = disagree
                            ? List.of(composition.phrases().say("compare.intro"))
                            : List.of();
                    AccountTable.of(composition, Paths.comparison(kind.getKey()),
                            composition.say(disagree ? "compare.disagree" : "compare.beside",
                                    composition.phrases().topic(kind.getKey())),
                            intro, kind.getValue(), always(kind.getKey()), never(kind.getKey()), Terms.HAPPENED_TO)
                            .ifPresent(parts::add);
                });
        return parts;
    }

    private static boolean disagree(List<Account> accounts) {
        return accounts.stream().anyMatch(account -> !account.conflicts().isEmpty());
    }

    /** Columns whose emptiness says something. */
    static Set<Column> always(AccountKind kind) {
        return switch (kind) {
            case BIRTH, CAPTURE, DEATH -> EnumSet.of(Column.WHEN, Column.WHERE);
            default -> EnumSet.of(Column.WHEN);
        };
    }

    /** Columns that would only repeat the kind. */
    static Set<Column> never(AccountKind kind) {
        return switch (kind) {
            case BIRTH, CAPTURE, DEATH -> EnumSet.of(Column.WHAT);
            default -> EnumSet.noneOf(Column.class);
        };
    }

    /** What sources say that is no property and no event, in our words. */
    static Optional<Part> sayings(Composition composition, String heading, Node... roles) {
        Sentences sentences = Sentences.of(composition);
        List<Account> says = composition.by(EnumSet.of(AccountKind.CLAIM), roles).stream()
                .filter(account -> !composition.dossier().texts(account.node(), Terms.SAYS).isEmpty())
                .filter(account -> !composition.notes().isShown(account.node())).toList();
        List<Line> lines = new ArrayList<>();
        for (Account account : says.stream().limit(Composition.MOST_ROWS).toList()) {
            Line who = account.about().filter(composition.thing()::equals).isPresent()
                    ? Line.EMPTY
                    : sentences.who(account);
            Line said = sentences.claim(account);
            Line speaker = account.speaker()
                    .map(node -> Line.of(" ")
                            .then(composition.phrases().say("said.by", composition.phrases().thing(node))))
                    .orElse(Line.EMPTY);
            Line remark = Remark.of(account, composition.phrases());
            Line line = (who.isEmpty() ? said : who.then(": ").then(said)).then(speaker)
                    .marked(composition.notes().marks(account));
            lines.add(remark.isEmpty() ? line : line.then(" ").then(remark));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lines("said", heading, List.of(), lines,
                        composition.more(lines.size(), composition.total(says), roles)));
    }

    /** Why we hold that the sources mean this thing: what each calls it, and the reason of the decision. */
    static Optional<Part> identity(Composition composition) {
        Dossier dossier = composition.dossier();
        List<Line> lines = new ArrayList<>();
        int decisions = 0;
        for (Account decision : composition.by(Terms.VALUE)) {
            Optional<Node> mention = decision.about();
            boolean merged = mention.isPresent() && dossier.objects(mention.get(), Terms.REPLACED_BY)
                    .contains(composition.thing());
            if (!merged || !dossier.objects(decision.node(), Terms.PROPERTY).contains(Terms.IDENTIFIED_WITH)) {
                continue;
            }
            composition.notes().shown(decision);
            decisions++;
            if (lines.size() >= Composition.MOST_ROWS) {
                continue;
            }
            String by = String.join(", ", dossier.objects(decision.node(), Terms.STANDING_BY).stream()
                    .map(dossier::name).toList());
            String on = dossier.literal(decision.node(), Terms.STANDING_ON)
                    .map(day -> DateWords.of(day, DateWords.Sense.MOMENT, composition.phrases().language()).orElse(day))
                    .orElse("");
            lines.add(mentioned(mention.get(), composition).then(": ")
                    .then(composition.phrases().texts(decision.reasons()))
                    .then(Line.of(
                            Piece.quiet(
                                    " " + composition.say("identity.by", by + (on.isEmpty() ? "" : " " + on)) + " "),
                            new Piece(composition.say("identity.decision"), composition.phrases().href(decision.node()),
                                    "",
                                    Piece.Look.QUIET))));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Folded("identity", composition.say("identity"),
                        composition.say("identity.decisions", decisions),
                        lines, composition.more(lines.size(), decisions, Terms.VALUE)));
    }

    /** The entry that a mention belongs to: its key begins with that of the entry. */
    private static Line mentioned(Node mention, Composition composition) {
        Dossier dossier = composition.dossier();
        String path = mention.getURI().substring(Math.min(mention.getURI().length(), dossier.base().length() + 3));
        int type = path.indexOf('/');
        int last = path.lastIndexOf('/');
        if (type < 0 || last <= type) {
            return Line.of(composition.phrases().thing(mention));
        }
        return composition.phrases().say("identity.in", Line.of(composition.phrases()
                .thing(Terms.node(dossier.base() + "id/entry/" + path.substring(type + 1, last)))));
    }

    /** Accounts that name the thing and that no section has shown. */
    static Optional<Part> otherAccounts(Composition composition) {
        Sentences sentences = Sentences.of(composition);
        Set<Account> others = new LinkedHashSet<>();
        composition.byRole().forEach((role, accounts) -> accounts.stream()
                .filter(account -> !composition.notes().isShown(account.node()))
                .filter(account -> !account.className().equals("Segment")).forEach(others::add));
        List<Line> lines = new ArrayList<>();
        for (Account account : others.stream().limit(Composition.MOST_ROWS).toList()) {
            Line remark = Remark.of(account, composition.phrases());
            Line line = sentences.all(account).marked(composition.notes().marks(account));
            lines.add(remark.isEmpty() ? line : line.then(". ").then(remark));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lines("also", composition.say("also"), List.of(), lines,
                        others.size() > lines.size()
                                ? new More(lines.size(), others.size(),
                                        composition.phrases().visit().link(Links.query(
                                                PageQuery.facts(composition.thing(), composition.dossier().base()))))
                                : More.none(lines.size())));
    }

    /** Things that are linked with the thing, but for these properties, which the page shows elsewhere. */
    static Optional<Part> connections(Composition composition, Set<Node> without) {
        Dossier dossier = composition.dossier();
        Map<Node, Set<Node>> byRole = new LinkedHashMap<>();
        for (Triple link : dossier.linksHere()) {
            if (!NO_CONNECTION.contains(link.getPredicate()) && !without.contains(link.getPredicate())
                    && !dossier.isAccount(link.getSubject())
                    && !dossier.className(link.getSubject()).equals("Segment")) {
                byRole.computeIfAbsent(link.getPredicate(), role -> new LinkedHashSet<>()).add(link.getSubject());
            }
        }
        List<Fact> facts = new ArrayList<>();
        byRole.forEach((role, subjects) -> {
            List<Claim> shown = subjects.stream().map(subject -> Line.of(composition.phrases().thing(subject)))
                    .sorted(Comparator.comparing(Line::text)).limit(Composition.MOST_ROWS)
                    .map(line -> new Claim(line, false, Line.EMPTY)).toList();
            facts.add(new Fact(composition.phrases().properties().backward(role), shown, composition.more(shown.size(),
                    Math.max(subjects.size(), dossier.cut().getOrDefault(role, 0L)), role)));
        });
        facts.sort(Comparator.comparing(Fact::label));
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Facts("connections", composition.say("connections"), List.of(), facts));
    }
}

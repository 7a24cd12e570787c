package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.site.page.Part.Claim;
import org.w3id.muster.site.page.Part.Passages;

/** An entry: its text or what it says in our words, passage by passage, with all that rests on each. Stateless. */
final class EntryPage {

    private EntryPage() {}

    static List<Part> parts(Composition c) {
        return new Parts()
                .add(passages(c))
                .add(references(c))
                .add(new FactList(c).allBut(Set.of(RDF.Nodes.type, Terms.PREF_LABEL, Terms.REFERENCES))
                        .part("facts", c.say("entry.found")))
                .list();
    }

    private static Optional<Part> passages(Composition c) {
        List<Passage> passages = c.by(Terms.IN_ENTRY).stream()
                .filter(account -> account.className().equals("Segment"))
                .map(segment -> Passage.of(c.dossier(), segment.node()))
                .sorted(Comparator.comparingInt((Passage passage) -> passage.start().map(EntryPage::number)
                        .orElse(Integer.MAX_VALUE)).thenComparingInt(passage -> passage.node().getURI().length())
                        .thenComparing(passage -> passage.node().getURI()))
                .toList();
        List<Passage> shown = passages.stream().limit(2L * Composition.MOST_ROWS).toList();
        List<Part.Passage> parts = shown.stream().map(passage -> part(c, passage)).toList();
        boolean ours = shown.stream().anyMatch(passage -> !passage.quoted() && !passage.abstracts().isEmpty());
        List<Line> intro = ours
                ? List.of(c.phrases().say("entry.ours"))
                : List.of();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Passages("text", c.say("entry.passages"), intro, parts,
                        c.more(parts.size(), c.total(c.by(Terms.IN_ENTRY), Terms.IN_ENTRY) > c.by(Terms.IN_ENTRY).size()
                                ? c.total(List.of(), Terms.IN_ENTRY)
                                : passages.size(), Terms.IN_ENTRY)));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    private static Part.Passage part(Composition c, Passage passage) {
        List<Claim> claims = new ArrayList<>();
        Set<Node> accounts = new LinkedHashSet<>(c.dossier().subjects(Terms.EVIDENCE, passage.node()));
        for (Node node : accounts) {
            claims.add(claim(c, c.account(node)));
        }
        return part(c, passage, claims);
    }

    static Part.Passage part(Composition c, Passage passage, List<Claim> claims) {
        String key = Links.localName(passage.node().getURI());
        String place = passage.place(c.phrases());
        Line title = Line.of(new Piece(place.isEmpty() ? c.say("entry.passage", key) : Links.capital(place),
                passage.node().equals(c.thing()) ? "" : c.phrases().href(passage.node()), "", Piece.Look.PLAIN));
        List<Node> texts = passage.quoted() ? passage.exact() : passage.abstracts();
        return new Part.Passage("passage-" + key, title, texts.stream().map(c.phrases()::text).toList(),
                passage.quoted(),
                claims);
    }

    /** An account in one line, with a link to its own page. */
    static Claim claim(Composition c, Account account) {
        Sentences sentences = Sentences.of(c);
        c.notes().shown(account);
        Line said = sentences.all(account);
        Piece link = new Piece("→ " + c.phrases().noun(account.kind()), c.phrases().href(account.node()), "",
                Piece.Look.QUIET);
        return new Claim(said.then(Line.of(Piece.plain(" "), link)), !account.holds(), Remark.of(account, c.phrases()));
    }

    private static Optional<Part> references(Composition c) {
        FactList facts = new FactList(c);
        for (Node other : c.dossier().objects(c.thing(), Terms.REFERENCES)) {
            facts.add(c.phrases().properties().forward(Terms.REFERENCES), Line.of(c.phrases().thing(other)));
        }
        for (Node other : c.dossier().subjects(Terms.REFERENCES, c.thing())) {
            facts.add(c.phrases().properties().backward(Terms.REFERENCES), Line.of(c.phrases().thing(other)));
        }
        return facts.part("references", c.say("entry.references"));
    }

    static Line lede(Composition c) {
        return c.dossier().first(c.thing(), Terms.PART_OF)
                .map(work -> c.phrases().say("entry.of", c.phrases().work(work)))
                .orElse(Line.EMPTY);
    }
}

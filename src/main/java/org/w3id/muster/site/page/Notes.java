package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Numbers the passages that a page rests on, in the order in which the page comes to them. One passage has one number,
 * however often it is used. Not thread-safe: one for a page.
 */
final class Notes {

    private final Dossier dossier;
    private final Phrases phrases;
    private final Map<Node, Set<Node>> accountsByPassage = new LinkedHashMap<>();
    private final Set<Node> shown = new LinkedHashSet<>();

    Notes(Dossier dossier, Phrases phrases) {
        this.dossier = dossier;
        this.phrases = phrases;
    }

    /** The numbers of the notes that an account rests on; it counts as shown from now on. */
    List<Integer> marks(Account account) {
        shown.add(account.node());
        List<Node> passages = account.evidence().isEmpty()
                ? account.entry().stream().toList()
                : account.evidence();
        List<Integer> marks = new ArrayList<>();
        for (Node passage : passages) {
            accountsByPassage.computeIfAbsent(passage, key -> new LinkedHashSet<>()).add(account.node());
            marks.add(List.copyOf(accountsByPassage.keySet()).indexOf(passage) + 1);
        }
        return marks.stream().sorted().toList();
    }

    /** An account that the page shows with its own reason and source, without a note. */
    void shown(Account account) {
        shown.add(account.node());
    }

    boolean isShown(Node account) {
        return shown.contains(account);
    }

    /** The notes of the page, once all of its parts are made. */
    List<Note> build() {
        List<Note> notes = new ArrayList<>();
        accountsByPassage.forEach((passage, accounts) -> notes.add(note(notes.size() + 1, passage, accounts)));
        return notes;
    }

    private Note note(int number, Node passage, Set<Node> accounts) {
        Passage words = Passage.of(dossier, passage);
        Node entry = dossier.first(passage, Terms.IN_ENTRY).orElse(passage);
        Optional<Node> work = dossier.first(entry, Terms.PART_OF);
        List<Node> kinds = work.map(node -> dossier.objects(node, Terms.SOURCE_KIND)).orElse(List.of());
        return new Note(number, words.shown(phrases), words.quoted(), where(passage, entry, work),
                String.join(", ", kinds.stream().map(dossier::name).toList()),
                kinds.stream().anyMatch(kind -> kind.isURI() && kind.getURI().endsWith("/press")),
                work.map(this::copy).orElse(Line.EMPTY),
                accounts.stream().map(account -> Line.of(phrases.accountLink(account))).toList());
    }

    private Line where(Node passage, Node entry, Optional<Node> work) {
        List<Line> where = new ArrayList<>();
        where.add(Line.of(phrases.thing(entry)));
        work.filter(node -> !dossier.name(node).equals(dossier.name(entry)))
                .ifPresent(node -> where.add(phrases.say("note.in", phrases.work(node))));
        if (!passage.equals(entry)) {
            String place = Passage.of(dossier, passage).place(phrases);
            where.add(Line.of(
                    new Piece(place.isEmpty() ? phrases.visit().say("note.passage") : place, phrases.href(passage), "",
                            Piece.Look.PLAIN)));
        }
        return Line.joined(", ", where);
    }

    private Line copy(Node work) {
        return dossier.first(work, Terms.COPY_OF)
                .map(original -> phrases.say("note.copy", phrases.thing(original)))
                .orElse(Line.EMPTY);
    }
}

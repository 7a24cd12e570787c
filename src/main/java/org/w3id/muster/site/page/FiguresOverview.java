package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.page.Overview.Sections;
import org.w3id.muster.site.page.Part.Figures;
import org.w3id.muster.site.words.InterfaceWords;
import org.w3id.muster.site.words.Visit;

/** Counted groups one after the other, each with its figures and with what is known of its overlap with others. Stateless. */
public final class FiguresOverview {

    private FiguresOverview() {}

    /**
     * One section for each group, and for each unit that it is counted in.
     *
     * @param read what {@link AccountsReader#figures} has read of them
     */
    public static Sections sections(Dossier read, List<Node> groups, Visit visit) {
        InterfaceWords words = visit.words();
        Composition page = new Composition(read, visit);
        Dossier dossier = page.dossier();
        List<Part> parts = new ArrayList<>();
        for (Node group : groups) {
            Composition composition = page.about(group);
            List<Account> figures = composition.by(Terms.POPULATION);
            List<Figures> drawn = FigurePlot.of(composition, id(group, dossier.base()), dossier.name(group), figures);
            for (int i = 0; i < drawn.size(); i++) {
                parts.add(i == 0 ? drawn.get(0).with(intro(page, group, figures.size(), words)) : drawn.get(i));
            }
        }
        return new Sections(parts, page.notes().build());
    }

    /** The key of the group, which no other section has. */
    private static String id(Node group, String base) {
        return group.getURI().substring(Math.min(group.getURI().length(), (base + "id/").length())).replace('/', '.');
    }

    private static List<Line> intro(Composition page, Node group, int figures, InterfaceWords words) {
        Dossier dossier = page.dossier();
        List<Line> intro = new ArrayList<>();
        intro.add(Line.of(words.say("figures.page") + ": ").then(Line.of(page.phrases().thing(group))));
        add(intro, words.say("figures.within"), page, counted(dossier, dossier.objects(group, Terms.PART_OF)));
        add(intro, words.say("figures.holds"), page, counted(dossier, dossier.subjects(Terms.PART_OF, group)));
        add(intro, words.say("figures.apart"), page, new LinkedHashSet<>(dossier.objects(group, Terms.DISJOINT_FROM)));
        if (figures > AccountsReader.MOST) {
            intro.add(Line.of(Piece.quiet(words.say("figures.more"))));
        }
        return intro;
    }

    /** Groups, and no entries, works or places that are part of each other, too. */
    private static Set<Node> counted(Dossier dossier, List<Node> nodes) {
        return new LinkedHashSet<>(nodes.stream().filter(node -> List.of("PersonGroup", "MilitaryUnit", "Organization")
                .contains(dossier.className(node))).limit(AccountsReader.MOST).toList());
    }

    private static void add(List<Line> intro, String label, Composition page, Set<Node> groups) {
        if (!groups.isEmpty()) {
            intro.add(Line.of(label + ": ").then(Line.joined("; ", groups.stream()
                    .map(group -> Line.of(page.phrases().thing(group))).toList())));
        }
    }
}

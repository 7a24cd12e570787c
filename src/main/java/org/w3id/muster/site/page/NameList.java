package org.w3id.muster.site.page;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * The first of many, in the order of names. What they are called stands in the dossier.
 *
 * @param total how many there are
 * @param all the address where all of them are listed
 */
public record NameList(List<Node> first, long total, String all) {

    public NameList {
        first = List.copyOf(first);
    }

    /** Each name as a link. */
    List<Line> lines(Composition c) {
        return first.stream().map(node -> Line.of(c.phrases().thing(node))).toList();
    }

    /** The names in one line, and how many there are where these are not all. */
    Line line(Composition c) {
        Line names = Line.joined(", ", lines(c));
        return first.size() == total
                ? names
                : names.then(" · ").then(Line.of(Piece.link(c.say("list.all", total), all)));
    }
}

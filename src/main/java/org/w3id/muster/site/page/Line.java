package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3id.muster.site.page.Piece.Look;

/**
 * A line of text with links, and behind its pieces the notes that say where they stand.
 *
 * @param pieces set one after the other without a space
 */
public record Line(List<Piece> pieces) {

    public static final Line EMPTY = new Line(List.of());

    public Line {
        pieces = List.copyOf(pieces);
    }

    public static Line of(String text) {
        return new Line(List.of(Piece.plain(text)));
    }

    public static Line of(Piece... pieces) {
        return new Line(List.of(pieces));
    }

    public static Line of(List<Piece> pieces) {
        return new Line(pieces);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** What it says, without links. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The numbers of all its notes. */
    List<Integer> marks() {
        return pieces.stream().flatMap(piece -> piece.marks().stream()).distinct().toList();
    }

    /** With notes behind its end. */
    Line marked(List<Integer> more) {
        if (pieces.isEmpty()) {
            return this;
        }
        List<Piece> changed = new ArrayList<>(pieces);
        changed.set(changed.size() - 1, changed.get(changed.size() - 1).marked(more));
        return new Line(changed);
    }

    Line with(Look look) {
        return new Line(pieces.stream().map(piece -> piece.with(look)).toList());
    }

    Line capital() {
        if (pieces.isEmpty()) {
            return this;
        }
        List<Piece> changed = new ArrayList<>(pieces);
        changed.set(0, changed.get(0).capital());
        return new Line(changed);
    }

    Line lower() {
        if (pieces.isEmpty()) {
            return this;
        }
        List<Piece> changed = new ArrayList<>(pieces);
        changed.set(0, changed.get(0).lower());
        return new Line(changed);
    }

    public Line then(Line next) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(next.pieces);
        return new Line(all);
    }

    public Line then(String text) {
        return then(of(text));
    }

    /** Lines one behind the other with a separator; empty ones are left out. */
    public static Line joined(String separator, List<Line> lines) {
        Line joined = EMPTY;
        for (Line line : lines) {
            if (!line.isEmpty()) {
                joined = joined.isEmpty() ? line : joined.then(separator).then(line);
            }
        }
        return joined;
    }

    /** Lines that say the same become one with the notes of all. */
    static List<Line> distinct(List<Line> lines) {
        Map<String, Line> byText = new LinkedHashMap<>();
        lines.forEach(line -> byText.merge(line.text(), line, (one, other) -> one.marked(other.marks())));
        return List.copyOf(byText.values());
    }
}

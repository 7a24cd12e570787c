package org.w3id.muster.entry.page;

import java.util.List;
import java.util.Optional;

/** Finds the line of a page that names the work it is from. */
final class SourceLineFinder {

    private SourceLineFinder() {}

    /** The last line that names a work and a year; else the last that says "Source:". */
    static Optional<SourceLine> find(String text, List<Line> lines) {
        Optional<SourceLine> labelled = Optional.empty();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<SourceLine> found = at(text, lines, i);
            if (found.flatMap(SourceLine::year).isPresent()) {
                return found;
            }
            labelled = labelled.or(() -> found);
        }
        return labelled;
    }

    /** Reads one line, or a paragraph of two that was broken for width. */
    private static Optional<SourceLine> at(String text, List<Line> lines, int i) {
        Stretch line = lines.get(i).content();
        if (Furniture.of(line.of(text)) != Furniture.NONE) {
            return Optional.empty();
        }
        Optional<SourceLine> ofBoth = isSecondOfTwo(text, lines, i)
                ? SourceLine.of(text, new Stretch(lines.get(i - 1).content().start(), line.end()))
                : Optional.empty();
        return ofBoth.or(() -> SourceLine.of(text, line));
    }

    /** Whether this line and the one before it, which is not the title, are a paragraph. */
    private static boolean isSecondOfTwo(String text, List<Line> lines, int i) {
        return i > 1 && lines.get(i).follows(lines.get(i - 1)) && !lines.get(i - 1).follows(lines.get(i - 2))
                && (i + 1 == lines.size() || !lines.get(i + 1).follows(lines.get(i)))
                && Furniture.of(lines.get(i - 1).content().of(text)) == Furniture.NONE;
    }
}

package org.w3id.muster.entry.page;

import java.util.Arrays;
import java.util.List;

/** Tells on which line of a page a character stands. */
final class LineNumbers {

    private final int[] starts;
    private final List<Line> lines;

    LineNumbers(String text) {
        this.lines = Line.of(text);
        this.starts = lines.stream().mapToInt(line -> line.content().start()).toArray();
    }

    /** The 1-based number of the line of a character that is not blank. */
    int of(int index) {
        int found = Arrays.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        return line < 0 ? 0 : lines.get(line).number();
    }
}

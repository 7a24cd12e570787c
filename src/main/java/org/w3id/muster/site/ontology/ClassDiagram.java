package org.w3id.muster.site.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The classes as a drawing: each root with those below it in a box, each class with the links that begin at it. Lengths in
 * units of the drawing.
 */
public record ClassDiagram(int width, int height, List<Box> boxes, List<Text> texts, List<Elbow> elbows) {

    private static final int COLUMNS = 3;
    private static final int COLUMN = 330;
    private static final int GAP = 14;
    private static final int ROW = 19;
    private static final int INDENT = 22;
    /** Of the small letters of the diagram, on average. */
    private static final int LETTER_WIDTH = 7;

    /** A frame. */
    public record Box(int x, int y, int width, int height) {}

    /** A line of text; {@code kind} is its style. */
    public record Text(int x, int y, String kind, String text) {}

    /** From a class down and across to one below it. */
    public record Elbow(int x, int top, int bottom, int right) {}

    /**
     * Draws.
     *
     * @param links the links that begin at a class, in words
     */
    static ClassDiagram of(List<OntologyView.Branch> roots, Function<Term, List<String>> links) {
        int[] filled = new int[COLUMNS];
        Arrays.fill(filled, GAP);
        List<Box> boxes = new ArrayList<>();
        List<Text> texts = new ArrayList<>();
        List<Elbow> elbows = new ArrayList<>();
        List<OntologyView.Branch> largestFirst = roots.stream()
                .sorted(Comparator.comparingInt((OntologyView.Branch root) -> -rows(root, links))
                        .thenComparing(root -> root.term().id()))
                .toList();
        for (OntologyView.Branch root : largestFirst) {
            int column = 0;
            for (int i = 1; i < COLUMNS; i++) {
                column = filled[i] < filled[column] ? i : column;
            }
            int x = GAP + column * (COLUMN + GAP);
            int y = filled[column];
            int end = draw(root, x + GAP, y + ROW, links, texts, elbows);
            boxes.add(new Box(x, y, COLUMN, end - y - ROW / 2));
            filled[column] = end + GAP - ROW / 2;
        }
        return new ClassDiagram(GAP + COLUMNS * (COLUMN + GAP), Arrays.stream(filled).max().orElse(0), boxes,
                texts, elbows);
    }

    private static int rows(OntologyView.Branch branch, Function<Term, List<String>> links) {
        return 1 + links.apply(branch.term()).size()
                + branch.below().stream().mapToInt(below -> rows(below, links)).sum();
    }

    /** Writes a class, its links and the classes below it; returns where the next row stands. */
    private static int draw(OntologyView.Branch branch, int x, int y, Function<Term, List<String>> links,
            List<Text> texts, List<Elbow> elbows) {
        texts.add(new Text(x, y, "class", branch.term().label().text()));
        int row = y + ROW;
        for (String link : links.apply(branch.term())) {
            texts.add(new Text(x + INDENT / 2, row, "link", shortened(link, x + INDENT / 2)));
            row += ROW;
        }
        int top = row - ROW + ROW / 4;
        for (OntologyView.Branch below : branch.below()) {
            elbows.add(new Elbow(x + INDENT / 4, top, row - ROW / 4, x + INDENT - 4));
            row = draw(below, x + INDENT, row, links, texts, elbows);
        }
        return row;
    }

    /** As much of a text as there is room for between its beginning and the right edge of its column. */
    private static String shortened(String text, int x) {
        int letters = (COLUMN - x % (COLUMN + GAP)) / LETTER_WIDTH;
        return text.length() <= letters ? text : text.substring(0, letters - 1) + "…";
    }
}

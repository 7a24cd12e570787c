package org.w3id.muster.site.page;

import java.util.List;

/** A section of a page. Each kind has a template of the same name in {@code src/main/jte/part}. */
public sealed interface Part {

    /** The place of the section on its page. */
    String id();

    String heading();

    /** What happened to someone, in order of time. */
    record Path(String id, String heading, Axis axis, List<Step> steps) implements Part {}

    /**
     * One happening of a path, told by one or more accounts.
     *
     * @param claims what they say; one line for all that say the same
     * @param comparison the section that compares the accounts; empty when there is none
     * @param lanes how many lanes the drawing has
     */
    record Step(Line title, List<Claim> claims, boolean disagree, String comparison, boolean gap, List<Bar> bars,
            int lanes) {}

    /**
     * What is claimed.
     *
     * @param remark our assessment, or that the source denies it; may be empty
     */
    record Claim(Line line, boolean struck, Line remark) {}

    /** Accounts, or whatever else has columns. */
    record Table(String id, String heading, List<Line> intro, List<String> columns, List<Row> rows,
            More more) implements Part {}

    /**
     * A row of a table.
     *
     * @param style class of the style sheet: copy, struck; may be empty
     * @param cells one for each column
     */
    record Row(String style, List<Line> cells) {}

    /** Facts by what they say. */
    record Facts(String id, String heading, List<Line> intro, List<Fact> facts) implements Part {}

    record Fact(String label, List<Claim> values, More more) {}

    /**
     * Numbers, drawn and in words.
     *
     * @param intro who is counted, where the page is not that of the group
     * @param finding what the drawing shows, as a sentence
     */
    record Figures(String id, String heading, List<Line> intro, Line finding, Axis axis,
            List<Figure> figures) implements Part {

        Figures with(List<Line> other) {
            return new Figures(id, heading, other, finding, axis, figures);
        }
    }

    /**
     * A number that a source gives.
     *
     * @param scope who or when, where the figures of a section differ in that
     * @param remark our assessment; may be empty
     */
    record Figure(Line number, Line scope, Line source, Line remark, boolean struck, List<Bar> bars) {}

    /**
     * Places on a map, and the same as a list.
     *
     * @param finding what the map shows, as a sentence
     * @param svg the picture, escaped already
     * @param notShown places that the map lacks, and why
     * @param path whether places are joined in the order of time
     */
    record PlaceMap(String id, String heading, String finding, String svg, List<MapRow> rows, Line notShown,
            boolean path) implements Part {}

    /** What the map shows under a number: the place, what happened there, its coordinates with who gives them. */
    record MapRow(int number, Line place, List<Line> happened, Line coordinates) {}

    /** A list of lines. */
    record Lines(String id, String heading, List<Line> intro, List<Line> lines, More more) implements Part {}

    /** A list that is opened with a click, as few need it. */
    record Folded(String id, String heading, String summary, List<Line> lines, More more) implements Part {}

    /** A text, passage by passage. */
    record Passages(String id, String heading, List<Line> intro, List<Passage> passages, More more) implements Part {}

    /**
     * A passage of a text.
     *
     * @param title the number and place of the passage, with a link to its page
     * @param texts its words: its own, or ours in each language
     * @param claims what rests on it
     */
    record Passage(String id, Line title, List<Piece> texts, boolean quoted, List<Claim> claims) {}
}

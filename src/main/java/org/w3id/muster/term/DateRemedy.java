package org.w3id.muster.term;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to write instead of something that looks like a date but is none of EDTF. A remedy is a hint for the editor,
 * never a repair: what was written stays verbatim.
 */
final class DateRemedy {

    private record Shape(Pattern pattern, String remedy) {

        Shape(String pattern, String remedy) {
            this(Pattern.compile(pattern), remedy);
        }
    }

    /** The first shape that fits tells; $1, $2 … stand for its groups. */
    private static final List<Shape> SHAPES = List.of(
            new Shape("\\s*", "no date is written here: leave it out and keep the words of the source as wording"),
            new Shape("(?s)(?=.*\\s)[0-9X~?%/.,\\[\\]{}\\s-]+", "a date has no spaces: take them out"),
            new Shape("(\\d{4}-\\d\\d-\\d\\d)T.*", "times of day are not kept: write the day only, $1"),
            new Shape("\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}", "write year, month and day in this order, as in 1942-05-26"),
            new Shape("\\d{4}[./]\\d{1,2}[./]\\d{1,2}", "join year, month and day by hyphens, as in 1942-05-26"),
            new Shape("(\\d{4})[-–—](\\d{4})", "an interval has a slash: write $1/$2"),
            new Shape("(\\d{3})0s", "a decade is written with a masked digit: $1X"),
            new Shape("(\\d{3})[xuU?]|(\\d{2})(?:[xuU?]{2})",
                    "unknown digits are masked by a capital X: write 194X or 19XX"),
            new Shape("\\d{4}-(?:\\d\\d-)?(?:[xuU]{1,2}|\\?\\?)|\\d{4}-[xuU?]{2}-[xuU?]{2}",
                    "an unknown month or day is masked by two capital X: write 1944-XX or 1944-07-XX"),
            new Shape("(?:Y-?|[-+])\\d.*|\\d{5,}.*",
                    "Muster reads years of four digits, 0001 to 9999: keep others as wording"),
            new Shape("\\d{4}-(?:\\d-\\d{1,2}|\\d\\d-\\d|\\d)", "month and day have two digits, as in 1942-05-06"),
            new Shape("[~?%](\\d.*)|(?i:c\\.|ca\\.?|circa)\\s*(\\d.*)",
                    "the mark ~, ? or % stands behind the date, as in 1943~"),
            new Shape(".*[~?]{2}", "write % for a date that is both uncertain and approximate, as in 1943%"),
            new Shape("\\d{4}[~?%]?-.*", "the mark ~, ? or % stands behind the whole date, as in 1942-05~"),
            new Shape("\\d{1,3}", "a year has four digits, as in 1942, or is masked by X, as in 194X"));

    private static final String OTHERWISE = "not a date of EDTF level 0 or 1: write for example 1942, 1942-05-26, "
            + "1942-21 (spring), 194X, 1943~ (about), 1941/1942 or [1941,1942], or leave the date out and keep the words as wording";

    private DateRemedy() {}

    static String of(String text) {
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern.matcher(text);
            if (matcher.matches()) {
                return matcher.replaceFirst(shape.remedy);
            }
        }
        return OTHERWISE;
    }
}

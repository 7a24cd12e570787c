package org.w3id.muster.term;

import java.util.List;
import java.util.regex.Pattern;

/** What to write instead of something that is no compact quantity. A hint for the editor, never a repair. */
final class QuantityRemedy {

    private static final int LONGEST = 200;
    private static final Pattern GROUPED = Pattern
            .compile("([~<>=]*)(?!\\d+\\.\\d{3}%?$)(\\d{1,3}(?:[,.'’_\\s\\u00a0\\u202f]\\d{3}){1,6})(%?)");
    private static final Pattern NOT_DIGIT = Pattern.compile("\\D");

    private record Shape(Pattern pattern, String remedy) {

        Shape(String pattern, String remedy) {
            this(Pattern.compile(pattern), remedy);
        }
    }

    /** The first shape that fits tells. */
    private static final List<Shape> SHAPES = List.of(
            new Shape("\\s*", "no number is written here: leave it out and keep the words of the source as wording"),
            new Shape("[-−]\\d.*", "a quantity is never negative: give the number itself"),
            new Shape(".*\\d,\\d.*",
                    "the decimal mark is a point, as in 4.4; thousands are not separated, as in 4400000"),
            new Shape("[~<>=]*0\\d.*", "write the number without zeros in front"),
            new Shape("[~<>=]*(?:\\d+\\.(?:\\d{3,}.*)?|\\.\\d+.*)",
                    "decimals are one or two digits behind a point (4.4), and thousands are not separated (4400)"),
            new Shape("[~<>=]*\\d{16,}.*", "more than fifteen digits: check the number, or keep it as wording"),
            new Shape("[≥≤≈].*", "write >= for at least, <= for at most, ~ for about"),
            new Shape("\\d[\\d.]*\\+", "write >= in front for at least, > for more than"),
            new Shape("[~<>=]*\\d[\\d.]*[-–—]\\d[\\d.]*%?", "write a range with two dots, as in 510000..600000"),
            new Shape("\\d[\\d.]*%\\.\\..*", "the percent sign stands once, behind the range, as in 10..20%"),
            new Shape("\\.\\..*|.*\\.\\.", "write <= or >= for a range with one end, as in >=20000"),
            new Shape("~[<>].*", "~ goes with a number or a range: write ~1000, or >1000"),
            new Shape(".*\\d\\s+[.<>=~%].*|.*[.<>=~]\\s+\\d.*|\\s.*|.*[\\d%]\\s+",
                    "a quantity has no spaces: take them out"),
            new Shape("[~<>=]*\\d[\\d.]*%?\\s*\\p{L}.*",
                    "write the number alone, in digits (4400000, not 4.4 million), and what it counts into \"unit\""));

    private QuantityRemedy() {}

    static String of(String text, List<String> quantifiers) {
        if (text.length() > LONGEST) {
            return "longer than any quantity: keep the words as wording";
        }
        var grouped = GROUPED.matcher(text);
        if (grouped.matches()) {
            return "thousands are not separated: write %s%s%s, not %s".formatted(grouped.group(1),
                    NOT_DIGIT.matcher(grouped.group(2)).replaceAll(""), grouped.group(3), text);
        }
        return SHAPES.stream().filter(shape -> shape.pattern.matcher(text).matches()).findFirst().map(Shape::remedy)
                .orElse("not a quantity: write for example 339000, >4400000, <=500000, 510000..600000, ~10%, or one of "
                        + String.join(", ", quantifiers) + ", or leave it out and keep the words as wording");
    }
}

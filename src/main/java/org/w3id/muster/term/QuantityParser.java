package org.w3id.muster.term;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the compact forms of docs/entry-format.md, section Quantities. */
final class QuantityParser {

    /**
     * At most two decimals: {@code 4.400} is four thousand four hundred to a German and 4.4 to an English writer. At
     * most fifteen digits: no more people, days or divisions were ever counted.
     */
    private static final String NUMBER = "((?:0|[1-9]\\d{0,14}+)(?:\\.\\d{1,2})?)";
    private static final Pattern SINGLE = Pattern.compile("(~)?" + NUMBER + "(%)?");
    private static final Pattern BOUND = Pattern.compile("(>=?|<=?)" + NUMBER + "(%)?");
    private static final Pattern RANGE = Pattern.compile("(~)?(>)?" + NUMBER + "\\.\\.(<)?" + NUMBER + "(%)?");

    private static final List<String> QUANTIFIERS = List.of("none", "some", "several", "many", "most", "almost-all",
            "all", "unknown");

    private QuantityParser() {}

    static Quantity parse(String compact) throws NotUnderstood {
        if (QUANTIFIERS.contains(compact)) {
            return new Quantity(Optional.empty(), Optional.empty(), Optional.empty(), false, false, false,
                    Optional.of(compact),
                    Optional.empty(), Optional.empty(), List.of());
        }
        Matcher single = SINGLE.matcher(compact);
        if (single.matches()) {
            return quantity(Optional.of(new BigDecimal(single.group(2))),
                    new Range(Optional.empty(), Optional.empty(), false, false),
                    single.group(1), single.group(3));
        }
        Matcher bound = BOUND.matcher(compact);
        if (bound.matches()) {
            Optional<BigDecimal> number = Optional.of(new BigDecimal(bound.group(2)));
            boolean open = bound.group(1).length() == 1;
            Range range = bound.group(1).startsWith(">")
                    ? new Range(number, Optional.empty(), open, false)
                    : new Range(Optional.empty(), number, false, open);
            return quantity(Optional.empty(), range, null, bound.group(3));
        }
        Matcher both = RANGE.matcher(compact);
        if (both.matches()) {
            Range range = new Range(Optional.of(new BigDecimal(both.group(3))),
                    Optional.of(new BigDecimal(both.group(5))),
                    both.group(2) != null, both.group(4) != null);
            if (range.isEmpty()) {
                throw new NotUnderstood(compact, "no number lies between the two: write the smaller one first");
            }
            return quantity(Optional.empty(), range, both.group(1), both.group(6));
        }
        throw new NotUnderstood(compact, QuantityRemedy.of(compact, QUANTIFIERS));
    }

    private static Quantity quantity(Optional<BigDecimal> amount, Range range, @Nullable String about,
            @Nullable String percent) {
        return new Quantity(amount, range.lower(), range.upper(), range.lowerOpen(), range.upperOpen(), about != null,
                Optional.empty(),
                percent == null ? Optional.empty() : Optional.of(Quantity.PERCENT), Optional.empty(), List.of());
    }
}

package org.w3id.muster.server.bounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.site.ProblemDetail;

/**
 * Bounds of the numbers, dates and durations that a query makes and reads. Reading and multiplying take longer than the
 * number is long, and adding a duration to a date goes month by month. Stateless.
 */
final class BoundedNumbers {

    /** Characters of the longest number, date or duration that is read. */
    static final int LONGEST = 1000;

    private static final int MOST_BITS = 8192;
    private static final int MOST_SCALE = 4096;
    /** More digits than are read, written as they are or by their code points. */
    private static final Pattern LONG_NUMBER = Pattern
            .compile("(?:[0-9.]|\\\\u00(?:3[0-9]|2[eE])){" + (LONGEST + 1) + "}");
    /** Years, months and days of up to six digits, hours of seven, minutes of eight, seconds of ten. */
    private static final Pattern SHORT_DURATION = Pattern.compile(
            "-?P(?:\\d{1,6}Y)?(?:\\d{1,6}M)?(?:\\d{1,6}D)?(?:T(?:\\d{1,7}H)?(?:\\d{1,8}M)?(?:\\d{1,10}(?:\\.\\d{1,100})?S)?)?");
    private static final Pattern ANY_DURATION = Pattern.compile("-?P");
    private static final String XSD = XSDDatatype.XSD + "#";

    private BoundedNumbers() {}

    /** Refuses a query text with a number that the parser would need long to read. */
    static void admit(String query) {
        Matcher number = LONG_NUMBER.matcher(query);
        if (number.find()) {
            throw tooLarge("The query holds a number of more than " + LONGEST + " digits.").toException();
        }
    }

    /** Refuses a term of the query that takes too long to read or to compare. */
    static void admit(Node term) {
        String why = term.isLiteral() ? why(term.getLiteralLexicalForm(), term.getLiteralDatatypeURI()) : null;
        if (why != null) {
            throw tooLarge(why).toException();
        }
    }

    /** Looks before a text is read as a value of a datatype. */
    static void checkRead(QueryBudget budget, Node text, String datatype) {
        String why = text.isLiteral() ? why(text.getLiteralLexicalForm(), datatype) : null;
        if (why != null) {
            throw budget.stop(tooLarge(why));
        }
    }

    /** Looks before and after values are added, subtracted, multiplied or divided. */
    static void checkValues(QueryBudget budget, List<NodeValue> values) {
        for (NodeValue value : values) {
            String why = null;
            if (value.isNumber()) {
                why = isLarge(value) ? "A sum, product or quotient has more than " + MOST_BITS + " bits." : null;
            } else if (value.hasNode() || value.isDuration()) {
                Node node = value.asNode();
                why = node.isLiteral() ? why(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI()) : null;
            }
            if (why != null) {
                throw budget.stop(tooLarge(why));
            }
        }
    }

    private static boolean isLarge(NodeValue number) {
        if (number.isInteger()) {
            return number.getInteger().bitLength() > MOST_BITS;
        }
        if (number.isDecimal()) {
            BigDecimal decimal = number.getDecimal();
            return decimal.unscaledValue().bitLength() > MOST_BITS || Math.abs((long) decimal.scale()) > MOST_SCALE;
        }
        return false;
    }

    private static @Nullable String why(String text, @Nullable String datatype) {
        if (datatype == null || !datatype.startsWith(XSD) || datatype.equals(XSDDatatype.XSDstring.getURI())
                || datatype.equals(XSDDatatype.XSDanyURI.getURI())) {
            return null;
        }
        String name = datatype.substring(XSD.length());
        if (text.length() > LONGEST && !name.endsWith("Binary")) {
            return "A value of xsd:" + name + " has more than " + LONGEST + " characters.";
        }
        String stripped = text.strip();
        return ANY_DURATION.matcher(stripped).lookingAt() && name.endsWith("uration")
                && !SHORT_DURATION.matcher(stripped).matches()
                        ? "The duration " + stripped + " is longer than can be reckoned with."
                        : null;
    }

    private static ProblemDetail tooLarge(String why) {
        return ProblemDetail.of("number-too-large", 422, "The query reckons with too large a number", why,
                "Use smaller numbers, or xsd:double, which rounds.");
    }
}

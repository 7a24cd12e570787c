package org.w3id.muster.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** RFC 9110 §12.5.1, one row per rule. The server offers Turtle, JSON-LD, N-Triples and HTML, in this order. */
class NegotiationTest {

    private record Type(String mediaType, boolean onlyWhenNamed) implements Offer {}

    private record Row(String rule, @Nullable String accept, String expected) {}

    private static final List<Type> OFFERS = List.of(new Type("text/turtle", false),
            new Type("application/ld+json", false), new Type("application/n-triples", false),
            new Type("text/html", true));

    private static final List<Row> ROWS = List.of(
            new Row("no header accepts everything", null, "text/turtle"),
            new Row("an empty header too", "  ", "text/turtle"),
            new Row("anything means data", "*/*", "text/turtle"),
            new Row("a named type", "application/ld+json", "application/ld+json"),
            new Row("case does not matter", "APPLICATION/LD+JSON", "application/ld+json"),
            new Row("HTML must be named", "text/html", "text/html"),
            new Row("text/* is not HTML", "text/*", "text/turtle"),
            new Row("a browser", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
            new Row("the higher weight", "text/turtle;q=0.4, application/ld+json;q=0.5", "application/ld+json"),
            new Row("equal weights: the server's order", "application/ld+json, text/turtle", "text/turtle"),
            new Row("the more specific range decides", "text/*;q=0.9, text/turtle;q=0.1, application/*;q=0.5",
                    "application/ld+json"),
            new Row("weight 0 excludes", "text/turtle;q=0, */*", "application/ld+json"),
            new Row("weight 0 for all", "*/*;q=0", ""),
            new Row("none on offer", "image/png", ""),
            new Row("spaces around the weight", "text/turtle ; q = 0.2 , application/n-triples ; q=0.3",
                    "application/n-triples"),
            new Row("a parameter that we do not have", "application/ld+json;profile=\"a,b;q=0\"",
                    "application/ld+json"),
            new Row("a weight out of range is no wish", "text/turtle;q=2, application/n-triples;q=0.1",
                    "application/n-triples"),
            new Row("unreadable ranges are passed over", "nonsense, */turtle, application/n-triples",
                    "application/n-triples"),
            new Row("only unreadable ranges", "nonsense", ""));

    @TestFactory
    Stream<DynamicTest> chooses() {
        return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.rule(), () -> assertEquals(row.expected(),
                Negotiation.choose(row.accept(), OFFERS).map(Offer::mediaType).orElse(""))));
    }
}

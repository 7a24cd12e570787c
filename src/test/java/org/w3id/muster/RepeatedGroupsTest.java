package org.w3id.muster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

/**
 * {@link Pattern} follows a group that may be repeated without end by calling itself: a long text overflows the stack. So no
 * regular expression has one, neither in the code nor in the shapes; look-aheads over characters say the same.
 */
class RepeatedGroupsTest {

    private static final Pattern REPEATED = Pattern.compile("\\)(?:[*+]|\\{\\d*,(?:|\\d{3,9})})");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"\\\\]*(?:\\\\.[^\"\\\\]*)*\"");
    /** Literals that look like one: a list of characters, and advice to others. */
    private static final List<String> NO_EXPRESSIONS = List.of("\"/-_.:?=&~+,;@!$'()*\"",
            "\"Write a shorter pattern with smaller numbers in braces; [ab]* in place of (a|b)*; CONTAINS or STRSTARTS \"");

    @Test
    void noExpressionInTheCodeRepeatsAGroupWithoutEnd() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertTrue(sources.size() > 400);
            sources.forEach(file -> lines(file).forEach(line -> {
                Matcher literal = LITERAL.matcher(line);
                while (literal.find()) {
                    if (repeats(literal.group().replace("\\\\", "\\")) && !NO_EXPRESSIONS.contains(literal.group())) {
                        found.add(file + ": " + literal.group());
                    }
                }
            }));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void noExpressionInTheShapesRepeatsAGroupWithoutEnd() {
        List<String> patterns = patterns("");
        assertTrue(patterns.size() > 20);
        assertEquals(List.of(), patterns.stream().filter(RepeatedGroupsTest::repeats).toList());
    }

    @Test
    void outlinesOfManyPointsAreRead() {
        Pattern wkt = Pattern.compile(patterns("asWKT").getFirst());
        for (String good : List.of("POINT(13.26 52.77)", "POINT (13 52)", "POLYGON((1 2,3 4, 5 6,1 2))",
                "MULTIPOLYGON(((1 2, 3 4,5 6,1 2)), ((1 2,3 4,5 6,1 2),(1 2,3 4,5 6,1 2)))", "POINT(-180 90.0)",
                "POLYGON((" + "1.5 -2.5,".repeat(100_000) + "1.5 -2.5))")) {
            assertTrue(wkt.matcher(good).find(), () -> start(good));
        }
        for (String bad : List.of("POINT(13,52)", "POINT(52 95)", "POINT(181 5)", "POINT()", "POINT(1 2", "POINT 1 2",
                "1 2",
                "POLYGON((1 2,3 4,5 96,1 2))", "POLYGON((1 2,3,5 6))", "POLYGON((1 2 3 4))", "POLYGON((1 2,,3 4))",
                "POLYGON((1 2)(3 4))", "POLYGON((1 2,3 4)x)", "point(1 2)",
                "POLYGON((" + "1.5 -2.5,".repeat(100_000) + "1.5 -92.5))", "POINT(" + "(".repeat(100_000),
                "POINT(1" + " ".repeat(100_000))) {
            assertFalse(wkt.matcher(bad).find(), () -> start(bad));
        }
    }

    @Test
    void datesOfManyMembersAreRead() {
        Pattern edtf = Pattern.compile(patterns("edtf").getFirst());
        for (String good : List.of("1941", "1941-06", "194X", "1941-06-22~", "1941/1945", "../1945", "1941-06/..",
                "[1941,1942]",
                "{1941..1943}", "[..1941-06]", "{1941-06?,1942..}", "[1941,1942..1944,1946]", "-0044",
                "{" + "1941,".repeat(20_000) + "1942}")) {
            assertTrue(edtf.matcher(good).find(), () -> start(good));
        }
        for (String bad : List.of("41", "1941-6", "1941/1942/1943", "[1941", "[1941,]", "[,1941]", "{1941...1942}",
                "[1941,42]",
                "{1941.1942}", "[]", "[..]", "[1941?~]", "{" + "1941,".repeat(20_000) + "19}", "1941 ", "x")) {
            assertFalse(edtf.matcher(bad).find(), () -> start(bad));
        }
    }

    @Test
    void languageTagsOfManyPartsAreRead() {
        Pattern tag = Pattern.compile(patterns("language").getFirst());
        for (String good : List.of("en", "de-AT", "sr-Latn-RS", "en" + "-abc".repeat(30_000))) {
            assertTrue(tag.matcher(good).find(), () -> start(good));
        }
        for (String bad : List.of("e", "en-", "en--us", "-en", "english12", "en-abcdefghi", "en_US",
                "en" + "-abc".repeat(30_000) + "-")) {
            assertFalse(tag.matcher(bad).find(), () -> start(bad));
        }
    }

    /** The patterns of the shape of a property; of all shapes when none is named. */
    private static List<String> patterns(String property) {
        return RDFDataMgr.loadGraph(Path.of("ontology/shapes.ttl").toUri().toString()).stream()
                .filter(triple -> triple.getPredicate().getURI().equals("http://www.w3.org/ns/shacl#pattern"))
                .filter(triple -> property.isEmpty()
                        || triple.getSubject().isURI() && triple.getSubject().getURI().endsWith("#" + property)
                        || triple.getSubject().isURI() && triple.getSubject().getURI().endsWith("/" + property))
                .map(triple -> triple.getObject().getLiteralLexicalForm()).toList();
    }

    private static boolean repeats(String expression) {
        Matcher group = REPEATED.matcher(expression);
        while (group.find()) {
            int backslashes = 0;
            while (group.start() - backslashes > 0 && expression.charAt(group.start() - backslashes - 1) == '\\') {
                backslashes++;
            }
            if (backslashes % 2 == 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }
}

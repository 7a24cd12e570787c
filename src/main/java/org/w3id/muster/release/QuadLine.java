package org.w3id.muster.release;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * A quad as one sortable line: {@code graph TAB subject SPACE predicate SPACE object}, terms as in N-Triples, the graph
 * empty for the default graph.
 *
 * <p>Sorted, the lines of one subject stand together, and the default graph comes first. IRIs hold neither spaces nor
 * tabs, which is what makes cutting the line at them safe.
 *
 * @param graph graph term, or empty
 * @param subject subject term
 * @param predicate predicate term
 * @param object object term
 */
record QuadLine(String graph, String subject, String predicate, String object) {

    static QuadLine of(Quad quad) {
        return new QuadLine(quad.isDefaultGraph() ? "" : term(quad.getGraph()), term(quad.getSubject()),
                term(quad.getPredicate()), term(quad.getObject()));
    }

    static QuadLine parse(String line) {
        int tab = line.indexOf('\t');
        int first = line.indexOf(' ', tab + 1);
        int second = line.indexOf(' ', first + 1);
        return new QuadLine(line.substring(0, tab), line.substring(tab + 1, first), line.substring(first + 1, second),
                line.substring(second + 1));
    }

    /** Reads a line of a dump, as {@link #toNQuads} wrote it. */
    static QuadLine ofNQuads(String line) {
        int first = line.indexOf(' ');
        int second = line.indexOf(' ', first + 1);
        int end = line.length() - " .".length();
        int object = second + 1;
        // only a literal holds spaces, and its quotation mark ends it
        int from = line.charAt(object) == '"' ? closingQuote(line, object) : object;
        int space = line.indexOf(' ', from);
        return new QuadLine(space < end ? line.substring(space + 1, end) : "", line.substring(0, first),
                line.substring(first + 1, second), line.substring(object, Math.min(space, end)));
    }

    private static int closingQuote(String line, int opening) {
        int at = opening + 1;
        while (line.charAt(at) != '"') {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** The same quad as a line of N-Quads (RDF 1.1 N-Quads §2), without the line end. */
    String toNQuads() {
        return subject + ' ' + predicate + ' ' + object + (graph.isEmpty() ? " ." : ' ' + graph + " .");
    }

    /** The text of a literal without its escapes; empty for an IRI. */
    String text() {
        if (!object.startsWith("\"")) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        int end = object.lastIndexOf('"');
        int i = 1;
        while (i < end) {
            char each = object.charAt(i);
            if (each != '\\') {
                text.append(each);
                i++;
                continue;
            }
            char escaped = object.charAt(i + 1);
            i += 2;
            switch (escaped) {
                case 't', 'b', 'n', 'r', 'f' -> text.append(' ');
                case 'u' -> {
                    text.append((char) Integer.parseInt(object.substring(i, i + 4), 16));
                    i += 4;
                }
                case 'U' -> {
                    text.appendCodePoint(Integer.parseInt(object.substring(i, i + 8), 16));
                    i += 8;
                }
                default -> text.append(escaped);
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return graph + '\t' + subject + ' ' + predicate + ' ' + object;
    }

    private static String term(Node node) {
        if (node.isBlank()) {
            throw new IllegalArgumentException("A release holds no blank nodes: give " + node + " an IRI");
        }
        return NodeFmtLib.strNT(Terms.asStored(node));
    }
}

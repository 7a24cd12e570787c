package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a document, taken apart. {@code /doc/site/lubyanka.ttl?after=place.00000000000012ab} is a page of the
 * document of {@code {base}id/site/lubyanka} as Turtle.
 *
 * @param naming which IRI the path names
 * @param key what stands behind the prefix, without the suffix
 * @param fixed the format that a suffix names
 * @param after where a further page begins, as written
 */
record DocumentAddress(Naming naming, String key, Optional<DocumentFormat> fixed, Optional<String> after) {

    /** Which IRI a path names. */
    enum Naming {
        THINGS("/doc/"), CONCEPTS("/concept/"), ONTOLOGY("/ontology"), GENIDS("/.well-known/genid/");

        private final String prefix;

        Naming(String prefix) {
            this.prefix = prefix;
        }

        String prefix() {
            return prefix;
        }
    }

    private static final Pattern SEGMENTS = Pattern.compile("[A-Za-z0-9._~%!$&'*+(),;=:@/-]+");

    /**
     * The address that a request asks for.
     *
     * @throws ProblemException (404) when no thing can have it
     */
    static DocumentAddress of(Naming naming, HttpServletRequest request) {
        String path = PageServlet.pathBehind(naming.prefix, request);
        Optional<DocumentFormat> fixed = DocumentFormat.ofPath(path);
        String key = fixed.map(format -> path.substring(0, path.length() - format.suffix().length() - 1)).orElse(path);
        if (!(naming == Naming.ONTOLOGY ? key.isEmpty() : isKey(key))) {
            throw unknown(request);
        }
        return new DocumentAddress(naming, key, fixed, Parameters.of(request).first("after"));
    }

    /** The document of a thing in whatever format; empty when nothing can have this key. */
    static Optional<DocumentAddress> ofThing(String key) {
        return isKey(key)
                ? Optional.of(new DocumentAddress(Naming.THINGS, key, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    static boolean isKey(String key) {
        return SEGMENTS.matcher(key).matches() && !key.startsWith("/") && !key.endsWith("/") && !key.contains("//");
    }

    static ProblemException unknown(HttpServletRequest request) {
        return ProblemDetail.of("not-found", 404, "Nothing is known about this",
                "This edition says nothing about " + request.getRequestURI() + ".",
                "Check the address, or look for the thing in the search, /search.").toException();
    }

    /** The IRI of what the document is about. */
    String iri(String base) {
        return switch (naming) {
            case THINGS -> base + "id/" + key;
            case CONCEPTS -> Site.CONCEPTS + key;
            case ONTOLOGY -> Site.ONTOLOGY;
            case GENIDS -> base + naming.prefix.substring(1) + key;
        };
    }

    /** Where the page is found in whatever format is asked for. */
    String generic() {
        return naming.prefix + key + query(after);
    }

    /** Where the page is found in this format. */
    String in(DocumentFormat format) {
        return naming.prefix + key + "." + format.suffix() + query(after);
    }

    /** The address of another page of the same document, in the same format if the address fixes one. */
    String page(Optional<LinkCursor> cursor) {
        return new DocumentAddress(naming, key, fixed, cursor.map(LinkCursor::toString)).asAsked();
    }

    private String asAsked() {
        return fixed.map(this::in).orElseGet(this::generic);
    }

    private static String query(Optional<String> after) {
        return after.map(text -> "?after=" + Words.encoded(text)).orElse("");
    }
}

package org.w3id.muster.site.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses in pages, made safe. Stateless. */
public final class Links {

    /** Where concepts are named. */
    static final String CONCEPTS = "https://w3id.org/muster/concept/";

    /** The ontology; its terms are this with a hash sign and their name. */
    static final String ONTOLOGY = "https://w3id.org/muster/ontology";

    private Links() {}

    /**
     * Where an IRI leads: our own things to their documents on this server, other http(s) addresses to themselves; empty
     * for all else, as an IRI may be of any scheme, {@code javascript:} too.
     */
    public static String href(String iri, String base) {
        if (iri.startsWith(base + "id/")) {
            return "/doc/" + iri.substring(base.length() + 3);
        }
        if (iri.startsWith(CONCEPTS)) {
            return "/concept/" + iri.substring(CONCEPTS.length());
        }
        if (iri.startsWith(ONTOLOGY)) {
            return "/ontology" + iri.substring(ONTOLOGY.length());
        }
        String lower = iri.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") ? iri : "";
    }

    /** The part of an IRI behind the last slash or hash sign; the whole when there is none. */
    public static String localName(String iri) {
        int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
        return cut < 0 || cut == iri.length() - 1 ? iri : iri.substring(cut + 1);
    }

    /** A local name as words: {@code carriedOutBy} becomes "Carried out by". */
    public static String spaced(String localName) {
        String words = localName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('-', ' ').replace('_', ' ')
                .toLowerCase(Locale.ROOT).strip();
        return words.isEmpty() ? localName : capital(words);
    }

    public static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }

    /** The page that asks a query. */
    static String query(String sparql) {
        return "/query?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    }
}

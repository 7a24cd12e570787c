package org.w3id.muster.site;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.page.Links;
import org.w3id.muster.site.page.PlainValue;
import org.w3id.muster.vocab.Prefixes;

/** The words of the pages: labels made readable, addresses made safe. Stateless. */
public final class Words {

    /** Digits with the signs of numbers, dates and EDTF. */
    private static final Pattern FIGURE = Pattern
            .compile("[-+~?%.,:/\\[\\]\\dTXZ]{0,30}\\d[-+~?%.,:/\\[\\]\\dTXZ]{0,30}");

    private Words() {}

    /** A local name as words: {@code carriedOutBy} becomes "Carried out by". */
    public static String spaced(String localName) {
        return Links.spaced(localName);
    }

    /** The part of an IRI behind the last slash or hash sign; the whole when there is none. */
    public static String localName(String iri) {
        return Links.localName(iri);
    }

    /** Whether a value is a number or a date, which no line break should divide. */
    public static boolean isFigure(Node node) {
        return node.isLiteral() && FIGURE.matcher(node.getLiteralLexicalForm()).matches();
    }

    /** What a value reads as. */
    public static String text(Node node) {
        if (node.isLiteral()) {
            return PlainValue.of(node);
        }
        return node.isURI() ? node.getURI() : node.toString();
    }

    /** An IRI with its prefix, such as {@code id:person/andrei-vlasov}; the whole IRI when we have no prefix for it. */
    public static String shortened(Node node, String base) {
        String iri = text(node);
        return Prefixes.all(base).entrySet().stream().filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length())).findFirst()
                .orElse(iri);
    }

    /**
     * Where a value links to: our own things to their documents on this server, other http(s) addresses to themselves;
     * empty for all else, as an IRI may be of any scheme, {@code javascript:} too.
     */
    public static String href(Node node, String base) {
        return node.isURI() ? href(node.getURI(), base) : "";
    }

    public static String href(String iri, String base) {
        return Links.href(iri, base);
    }

    /** Whether a node stands for a blank node of a file that was loaded (RDF 1.1 Concepts §3.5). */
    static boolean isGenid(Node node, String base) {
        return node.isURI() && node.getURI().startsWith(base + ".well-known/genid/");
    }

    /** A text as part of a URL query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The address of the site of a base, without the slash at its end. */
    static String site(String base) {
        return base.substring(0, base.length() - 1);
    }

    /** Whether addresses under this base can be cited: not those of somebody's own computer. */
    public static boolean citable(String base) {
        String host = URI.create(base).getHost();
        return host != null && !host.equals("localhost") && !host.startsWith("127.") && !host.equals("[::1]");
    }
}

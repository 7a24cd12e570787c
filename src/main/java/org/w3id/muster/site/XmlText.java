package org.w3id.muster.site;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;

/** What XML 1.0 can hold (§2.2): not every character, and no escape brings in the others. Stateless. */
public final class XmlText {

    private static final int SHOWN = 40;

    private XmlText() {}

    /** The first character that XML cannot hold. */
    static OptionalInt forbidden(String text) {
        return text.codePoints().filter(c -> !allowed(c)).findFirst();
    }

    /** Why a term cannot be said in XML, as the end of a sentence; empty when it can. */
    public static Optional<String> fault(Node term) {
        if (term.isTripleTerm()) {
            return fault(term.getTriple().getSubject()).or(() -> fault(term.getTriple().getPredicate()))
                    .or(() -> fault(term.getTriple().getObject()));
        }
        String text = term.isURI() ? term.getURI() : term.isLiteral() ? term.getLiteralLexicalForm() : "";
        OptionalInt character = forbidden(text);
        return character.isEmpty()
                ? Optional.empty()
                : Optional.of("the " + (term.isURI() ? "IRI" : "text") + " \"" + shown(text) + "\" has the character "
                        + codePoint(character.getAsInt()) + ", which XML 1.0 does not have");
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** The beginning of a text with its unprintable characters as escapes. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(c -> {
            if (allowed(c) && !Character.isISOControl(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            }
        });
        return text.codePointCount(0, text.length()) > SHOWN ? shown.append('…').toString() : shown.toString();
    }

    private static String codePoint(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}

package org.w3id.muster.term;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An absolute IRI (RFC 3987), compared character by character as RDF does: nothing is normalised or resolved.
 *
 * <p>Checked is what would break a document, a query or a link: a scheme, something behind it, a host for {@code http}
 * and {@code https}, no forbidden character, whole percent escapes, one {@code #}. Stricter than the RFC in one point:
 * no space of any script. Other rules of single schemes are not checked. Immutable.
 *
 * @param value the IRI as written; never empty
 */
public record Iri(String value) implements Comparable<Iri> {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:");
    private static final Pattern WEB_WITHOUT_HOST = Pattern.compile("(?i)https?:(?!//[^/?#:])");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    /** Besides letters and digits. */
    private static final String HARMLESS = "/-_.:?=&~+,;@!$'()*";
    private static final String FORBIDDEN = "<>\"{}|\\^`";
    /** RFC 3987 §4.1: marks that steer the direction of writing must not stand in an IRI. */
    private static final String DIRECTION_MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e";

    /**
     * @throws IllegalArgumentException if the value is not an absolute IRI; for input from outside see {@link #parse}
     */
    public Iri {
        String checked = value;
        faultIn(checked).ifPresent(fault -> {
            throw new IllegalArgumentException(new NotUnderstood(checked, fault).why());
        });
    }

    /**
     * An IRI that the program itself has put together.
     *
     * @throws IllegalArgumentException if it is not an absolute IRI
     */
    public static Iri of(String value) {
        return new Iri(value);
    }

    /** An IRI from outside: understood, or kept verbatim with the reason. */
    public static Reading<Iri> parse(String value) {
        Optional<String> fault = faultIn(value);
        return fault.isPresent()
                ? new Reading.Verbatim<>(value, new NotUnderstood(value, fault.get()).why())
                : new Reading.Understood<>(new Iri(value));
    }

    private static Optional<String> faultIn(String value) {
        if (isPlainWebAddress(value)) {
            return Optional.empty();
        }
        var scheme = SCHEME.matcher(value);
        if (!scheme.lookingAt()) {
            return Optional.of("not an absolute IRI: it must begin with a scheme, as https:// does");
        }
        if (scheme.end() == value.length()) {
            return Optional.of("not an absolute IRI: nothing stands behind the scheme");
        }
        Optional<String> character = value.codePoints().filter(Iri::isForbidden).boxed().findFirst()
                .map(c -> "%s must not stand in an IRI: write it percent-encoded".formatted(name(c)));
        if (character.isPresent()) {
            return character;
        }
        if (WEB_WITHOUT_HOST.matcher(value).lookingAt()) {
            return Optional.of("a web address needs // and a host behind its scheme");
        }
        if (BROKEN_ESCAPE.matcher(value).find()) {
            return Optional.of("a % must be followed by two hexadecimal digits: write %25 for the character itself");
        }
        if (value.indexOf('#') != value.lastIndexOf('#')) {
            return Optional.of("an IRI has at most one #: write %23 for the second");
        }
        return Optional.empty();
    }

    /** What nearly all IRIs are: harmless ASCII behind http or https. Looked at first, as millions are read. */
    private static boolean isPlainWebAddress(String value) {
        int host = value.startsWith("https://") ? 8 : 7;
        if (!value.startsWith("http") || value.length() <= host || !value.startsWith("://", host - 3)
                || !isLetterOrDigit(value.charAt(host))) {
            return false;
        }
        boolean inFragment = false;
        for (int i = host; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '#' && !inFragment) {
                inFragment = true;
            } else if (!isLetterOrDigit(c) && HARMLESS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.getType(c) == Character.SURROGATE || FORBIDDEN.indexOf(c) >= 0
                || DIRECTION_MARKS.indexOf(c) >= 0;
    }

    private static String name(int c) {
        String code = String.format(Locale.ROOT, "U+%04X", c);
        return FORBIDDEN.indexOf(c) >= 0 ? Character.toString(c) + " (" + code + ")" : code;
    }

    /** By UTF-16 code unit: an order that is the same everywhere, not one for readers. */
    @Override
    public int compareTo(Iri other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.w3id.muster.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a thing is named elsewhere, as people write it: {@code http://www.wikidata.org/entity/Q855}, the address of the page,
 * {@code wd:Q855}, {@code Q855}; {@code https://sws.geonames.org/524901/}, {@code 524901}. Stateless.
 */
final class ExternalId {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:/{2}(?:www\\.|sws\\.|m\\.)?([^/?#]+)([^?#]*).*");
    private static final Pattern PREFIXED = Pattern.compile("[A-Za-z]+:\\s*([A-Za-z]*[0-9][A-Za-z0-9-]*)");
    private static final Pattern NUMBERED = Pattern.compile("[A-Za-z]*[0-9][A-Za-z0-9-]*");

    private ExternalId() {}

    /** The terms that an IRI of another dataset is found by: its address, and its number alone. */
    static Set<String> terms(String iri) {
        Set<String> terms = new LinkedHashSet<>(Set.of(term(iri)));
        String number = number(iri);
        if (!number.isEmpty()) {
            terms.add(number);
        }
        return terms;
    }

    /** The term that a typed text asks for. */
    static String term(String typed) {
        String text = typed.strip();
        Matcher address = ADDRESS.matcher(text);
        if (address.matches()) {
            String number = number(text);
            return address.group(1).toLowerCase(Locale.ROOT) + " "
                    + (number.isEmpty() ? address.group(2).replaceAll("/+$", "") : number);
        }
        Matcher prefixed = PREFIXED.matcher(text);
        return (prefixed.matches() ? prefixed.group(1) : text).toLowerCase(Locale.ROOT);
    }

    /** The part of the path that has a digit, from the end: of GeoNames the number and not the name behind it. */
    private static String number(String iri) {
        Matcher address = ADDRESS.matcher(iri);
        String path = address.matches() ? address.group(2) : "";
        String number = "";
        for (String part : path.split("/", -1)) {
            if (NUMBERED.matcher(part).matches()) {
                number = part.toLowerCase(Locale.ROOT);
            }
        }
        return number;
    }
}

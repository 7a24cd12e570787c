package org.w3id.muster.site.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who made a work, as it is written there. Family and given names are told apart only where the writing does: "Galitsky, V."
 * and "V. Galitsky"; of anything else we do not know whether it is a person.
 *
 * @param family the whole name where nothing is told apart
 * @param given empty where nothing is told apart
 */
record Creator(String family, String given) {

    private static final Pattern INVERTED = Pattern.compile("([^,]+), *([^,]+)");
    private static final Pattern INITIALS = Pattern
            .compile("((?:\\p{Lu}\\p{Ll}?\\. *){1,9}(?:-?\\p{Lu}\\. *){0,9})([^ .,]+)");

    static Creator of(String name) {
        Matcher inverted = INVERTED.matcher(name);
        if (inverted.matches()) {
            return new Creator(inverted.group(1).strip(), inverted.group(2).strip());
        }
        Matcher initials = INITIALS.matcher(name);
        return initials.matches()
                ? new Creator(initials.group(2), initials.group(1).strip())
                : new Creator(name, "");
    }

    boolean toldApart() {
        return !given.isEmpty();
    }

    /** The name as it is sorted. */
    String inverted() {
        return toldApart() ? family + ", " + given : family;
    }
}

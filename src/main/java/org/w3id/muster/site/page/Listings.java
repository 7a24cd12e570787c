package org.w3id.muster.site.page;

import java.util.List;
import java.util.Locale;

/**
 * What the index lists for a page, beside what its accounts say.
 *
 * @param company who was held with the person whom the page is about
 * @param wholes those who were held or belonged to the thing or to a part of it, and its parts of any depth; without those
 *         lists that say no more than the accounts on the page
 */
public record Listings(List<Company> company, List<Whole> wholes) {

    public static final Listings NONE = new Listings(List.of(), List.of());

    /** So many accounts of one kind a page names. */
    public static final int MOST_ACCOUNTS = Composition.MOST_ROWS;

    public Listings {
        company = List.copyOf(company);
        wholes = List.copyOf(wholes);
    }

    /** What is listed of a thing with all its parts. */
    public enum Kind {
        HELD, MEMBERS, UNITS, SITES
    }

    /** A list of a thing with all its parts. */
    public record Whole(Kind kind, NameList names) {}

    /** A section for each list of a thing with its parts. */
    static List<Part> parts(Composition c) {
        return c.listings().wholes().stream().<Part>map(whole -> {
            NameList names = whole.names();
            return new Part.Lines("all-" + whole.kind().name().toLowerCase(Locale.ROOT), c.say("all." + whole.kind()),
                    List.of(), names.lines(c), new More(names.first().size(), names.total(), names.all()));
        }).toList();
    }
}

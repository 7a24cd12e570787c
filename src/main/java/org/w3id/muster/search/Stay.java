package org.w3id.muster.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Days through which somebody was held at a site.
 *
 * <p>The index has a rectangle for each stay: along one side the number of the site, along the other the days. So two
 * stays meet if their rectangles do, and a camp with a hundred thousand prisoners is one lookup.
 *
 * @param site the IRI of the site
 * @param days unbounded where no account has a date
 * @param sureness whether the stay surely lasted through all of these days, or lies somewhere in them
 */
record Stay(String site, Span days, Sureness sureness) {

    void addTo(Document document) {
        document.add(new LongRange(field(sureness), corner(days.first()), corner(days.last())));
    }

    /** What was held at this very site, or at a part of it, on one of these days. */
    Query meets() {
        return LongRange.newIntersectsQuery(field(sureness), corner(days.first()), corner(days.last()));
    }

    private long[] corner(long day) {
        return new long[]{number(site), day};
    }

    private static String field(Sureness sureness) {
        return switch (sureness) {
            case SURELY -> Fields.SURE_STAY;
            case PERHAPS -> Fields.POSSIBLE_STAY;
        };
    }

    /** A number of 64 bits, so that no two sites can be expected to share one. */
    private static long number(String site) {
        BytesRef bytes = new BytesRef(site);
        return (long) StringHelper.murmurhash3_x86_32(bytes, 1) << Integer.SIZE
                | Integer.toUnsignedLong(StringHelper.murmurhash3_x86_32(bytes, 2));
    }

    /** As it stands in the index, to be read by {@link #read}: an IRI has no space. */
    SortedSetDocValuesField stored() {
        return new SortedSetDocValuesField(Fields.STAY,
                new BytesRef(site + " " + days.first() + " " + days.last() + " " + sureness));
    }

    static Stay read(BytesRef stored) {
        String[] parts = stored.utf8ToString().split(" ", 4);
        return new Stay(parts[0], new Span(Long.parseLong(parts[1]), Long.parseLong(parts[2])),
                Sureness.valueOf(parts[3]));
    }
}

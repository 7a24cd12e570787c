package org.w3id.muster.release;

import java.util.List;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;

/**
 * Which sources and entries may be shown. Fails closed: a source that does not say that it is open is not shown.
 */
final class Privacy {

    private static final String ACCESS_RIGHTS = "http://purl.org/dc/terms/accessRights";
    private static final String OPEN = Terms.CONCEPT + "access-rights/open";

    private Privacy() {}

    static boolean isOpen(Description source) {
        return rights(source).equals(List.of(OPEN));
    }

    /** An entry follows its source unless it says something of its own. */
    static boolean mayShow(Description entry) {
        return rights(entry).stream().allMatch(OPEN::equals);
    }

    private static List<String> rights(Description description) {
        return description.properties().stream().filter(p -> p.iri().value().equals(ACCESS_RIGHTS))
                .map(p -> p.value() instanceof Value.Resource(Iri iri) ? iri.value() : "").toList();
    }
}

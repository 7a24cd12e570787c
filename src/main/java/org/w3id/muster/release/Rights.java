package org.w3id.muster.release;

import java.util.List;
import java.util.Map;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;

/** How far a source or an entry may be shown; the later, the less. */
enum Rights {
    OPEN, DECEASED_OR_UNDATED, DECEASED_ONLY, RESTRICTED,
    /** Nobody says it, or in a way that nobody understands: for a source the same as restricted. */
    UNSTATED;

    private static final String ACCESS_RIGHTS = "http://purl.org/dc/terms/accessRights";
    private static final Map<String, Rights> CONCEPTS = Map.of("open", OPEN, "deceased-or-undated", DECEASED_OR_UNDATED,
            "deceased-only", DECEASED_ONLY, "restricted", RESTRICTED);

    /** What is said of a source or an entry; contradictions and unknown words are no permission. */
    static Rights of(Description description) {
        List<Rights> said = description.properties().stream().filter(p -> p.iri().value().equals(ACCESS_RIGHTS))
                .map(p -> p.value() instanceof Value.Resource(Iri iri) ? of(iri) : RESTRICTED).toList();
        return said.isEmpty() ? UNSTATED : said.stream().reduce(OPEN, Rights::stricter);
    }

    private static Rights of(Iri concept) {
        String scheme = Terms.CONCEPT + "access-rights/";
        return concept.value().startsWith(scheme)
                ? CONCEPTS.getOrDefault(concept.value().substring(scheme.length()), RESTRICTED)
                : RESTRICTED;
    }

    Rights stricter(Rights other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether anything may be shown. */
    boolean isShown() {
        return compareTo(RESTRICTED) < 0;
    }
}

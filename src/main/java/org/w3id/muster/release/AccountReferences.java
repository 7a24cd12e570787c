package org.w3id.muster.release;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;

/** What accounts refer to outside of their entry: only the sorted quads of all entries tell whether it is there. */
final class AccountReferences {

    private AccountReferences() {}

    static void expect(Entry entry, Iris iris, QuadSpool spool) {
        Set<Iri> own = entry.accounts().stream().map(Description::iri).collect(Collectors.toSet());
        for (Description account : entry.accounts()) {
            account.properties().stream()
                    .flatMap(p -> p.value() instanceof Value.Resource(Iri iri) ? Stream.of(iri) : Stream.empty())
                    .filter(iri -> iris.isId(iri) && !own.contains(iri))
                    .forEach(iri -> spool.expect(iri.value(), account.where()));
        }
    }

    /** @param missing what was expected and is not there, with the place that speaks of it */
    static List<Problem> problems(Map<String, Location> missing) {
        return missing.entrySet().stream().map(reference -> new Problem(Problem.Severity.ERROR, reference.getValue(),
                "Here is spoken of " + reference.getKey() + ", which no entry holds.",
                "Correct the reference or add the account.")).toList();
    }
}

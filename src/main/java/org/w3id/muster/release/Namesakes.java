package org.w3id.muster.release;

import java.util.HashSet;
import java.util.Set;
import org.w3id.muster.entry.Decision;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;

/**
 * Who is called like something that is gone and is somebody else: whom an editor's decision tells apart from what was
 * withdrawn, and persons with an entry of their own who are called like one who may be alive. What is said of them, and
 * the entries that speak of them, may tell the name. Not thread-safe.
 */
final class Namesakes {

    private final Iris iris;
    private final Set<Iri> toldApart = new HashSet<>();
    private final Set<Iri> calledAlike = new HashSet<>();
    private final Set<String> entriesToldApart = new HashSet<>();
    private final Set<String> entriesCalledAlike = new HashSet<>();

    Namesakes(Identity identity, Set<Iri> gone, Iris iris) {
        this.iris = iris;
        for (Decision decision : identity.decisions()) {
            if (decision.verdict() == Decision.Verdict.DIFFERENT
                    && (gone.contains(decision.mention()) || gone.contains(decision.thing()))) {
                toldApart.add(decision.mention());
                toldApart.add(decision.thing());
                toldApart.add(identity.thing(decision.mention()));
            }
        }
        toldApart.removeAll(gone);
    }

    /** Somebody is called like a person who may be alive. */
    void add(Iri person) {
        calledAlike.add(person);
    }

    /**
     * Learns whether an entry speaks of one of them.
     *
     * @param gone all that is gone, as far as is known
     */
    void learn(Entry entry, Set<Iri> gone) {
        if (toldApart.isEmpty() && calledAlike.isEmpty()) {
            return;
        }
        // where both are spoken of nobody can tell which of them a text means
        if (speaksOf(entry, gone)) {
            entriesToldApart.remove(iris.key(entry.iri()));
            entriesCalledAlike.remove(iris.key(entry.iri()));
            return;
        }
        if (speaksOf(entry, toldApart)) {
            entriesToldApart.add(iris.key(entry.iri()));
        }
        if (speaksOf(entry, calledAlike)) {
            entriesCalledAlike.add(iris.key(entry.iri()));
        }
    }

    private static boolean speaksOf(Entry entry, Set<Iri> namesakes) {
        return entry.things().stream().map(Description::iri).anyMatch(namesakes::contains)
                || entry.accounts().stream().flatMap(account -> account.properties().stream())
                        .anyMatch(p -> p.value() instanceof Value.Resource(Iri iri) && namesakes.contains(iri));
    }

    /**
     * Whether a thing, or the entry that it is or stands in, is one of them or speaks of one.
     *
     * @param withdrawn whether the name is of something that was withdrawn, not only of one who may be alive
     */
    boolean hasOne(Iri context, boolean withdrawn) {
        if (toldApart.contains(context) || (!withdrawn && calledAlike.contains(context))) {
            return true;
        }
        if ((entriesToldApart.isEmpty() && entriesCalledAlike.isEmpty()) || !iris.isId(context)) {
            return false;
        }
        String key = iris.key(context);
        int slash = key.indexOf('/', key.indexOf('/') + 1);
        String entry = slash < 0 ? key : key.substring(0, slash);
        return entriesToldApart.contains(entry) || (!withdrawn && entriesCalledAlike.contains(entry));
    }

    int size() {
        return toldApart.size() + calledAlike.size() + entriesToldApart.size() + entriesCalledAlike.size();
    }
}

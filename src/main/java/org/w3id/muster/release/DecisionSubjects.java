package org.w3id.muster.release;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.term.Iri;

/** Holds what identity decisions are about against what there is: a misspelt name would decide nothing. Not thread-safe. */
final class DecisionSubjects {

    private final Identity identity;
    private final Set<Iri> notMet;

    DecisionSubjects(Identity identity, Collection<Description> things) {
        this.identity = identity;
        this.notMet = new HashSet<>(identity.subjects());
        things.forEach(thing -> notMet.remove(thing.iri()));
    }

    void meet(Entry entry) {
        Stream.of(entry.things(), entry.accounts()).flatMap(List::stream).map(Description::iri).forEach(notMet::remove);
    }

    /** Whether no file has described it so far. */
    boolean isUnknown(Iri subject) {
        return notMet.contains(subject);
    }

    /** The decisions on what no file describes. */
    List<Problem> problems() {
        return identity.decisions().stream()
                .flatMap(decision -> Stream.of(decision.mention(), decision.thing()).filter(this::isUnknown)
                        .map(unknown -> new Problem(Problem.Severity.ERROR, decision.where(),
                                "A decision was made on " + unknown
                                        + ", which no entry and no authority file describes.",
                                "Correct the name, or delete the decision.")))
                .toList();
    }
}

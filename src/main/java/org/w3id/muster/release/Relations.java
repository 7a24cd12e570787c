package org.w3id.muster.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.w3id.muster.entry.Decision;
import org.w3id.muster.entry.Decision.Verdict;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Ontology;
import org.w3id.muster.vocab.Pow;

/**
 * What no single file shows: nothing stands in a relation to itself, and what is a part, a child, a copy or later is so in
 * one direction, however many files it takes to come back to the beginning. Statements count as far as they hold: what a
 * source denies, or editors have rejected, is no fault. Not thread-safe; to be closed.
 */
final class Relations implements AutoCloseable {

    private static final String REVISION_OF = "http://www.w3.org/ns/prov#wasRevisionOf";
    /** Of things: these lead away from where they begin. */
    private static final Set<String> ONE_WAY = Set.of(Pow.PART_OF, Pow.LOCATED_IN, Pow.CHILD_OF, Pow.SUCCESSOR_OF,
            Pow.DURING, Pow.AFTER, Pow.COPY_OF, REVISION_OF);
    /** Of accounts, rejected ones too. */
    private static final Set<String> OF_ACCOUNTS = Set.of(Pow.INFERRED_FROM, Pow.READING_OF);

    private final String things;
    private final Consumer<Problem> problems;
    private final Rings rings;
    private final Map<Iri, Decision> same = new HashMap<>();

    /** @param problems takes what is related to itself as soon as it is seen */
    Relations(Iris iris, Consumer<Problem> problems) {
        this.things = iris.base() + "id/";
        this.problems = problems;
        this.rings = new Rings(things);
    }

    void learn(Entry entry) {
        learn(entry.description());
        entry.things().forEach(this::learn);
        entry.accounts().forEach(this::learn);
    }

    void learn(Description description) {
        boolean rejected = GraphMapping.isRejected(description);
        for (Description.Property property : description.properties()) {
            if (property.value() instanceof Value.Resource(Iri object)
                    && (!rejected || OF_ACCOUNTS.contains(property.iri().value()))) {
                add(property.iri(), description.iri(), object, within(description.where(), property.iri()));
            }
        }
        HeldProperties.claim(description).ifPresent(claim -> {
            if (claim.value().value() instanceof Value.Resource(Iri object)) {
                add(claim.property(), claim.subject(), object, description.where());
            }
        });
    }

    /** That two are one: only decisions of this verdict can run in a ring, but none is about a thing and itself. */
    void learn(Decision decision) {
        boolean itself = decision.mention().equals(decision.thing());
        // the other verdicts become statements, which are learned as such
        if (itself && decision.verdict() == Verdict.DIFFERENT) {
            problems.accept(itself("different from", decision.thing(), decision.where()));
        } else if (!itself && decision.verdict() == Verdict.SAME) {
            Decision other = same.putIfAbsent(decision.mention(), decision);
            if (other != null && !other.thing().equals(decision.thing())) {
                problems.accept(new Problem(Problem.Severity.ERROR, decision.where(),
                        shortened(decision.mention()) + " was decided to be " + shortened(decision.thing())
                                + ", and in " + other.where() + " to be " + shortened(other.thing()) + ".",
                        "Delete one of the decisions, or decide that the two are one."));
            }
            rings.add(new Relation(Ontology.NAMESPACE + "same", decision.mention().value(), decision.thing().value(),
                    decision.where()));
        }
    }

    /** The rings, each told once. */
    List<Problem> rings() {
        return rings.find();
    }

    private void add(Iri property, Iri subject, Iri object, Location where) {
        if (subject.equals(object)) {
            problems.accept(itself(Ontology.localName(property), subject, where));
        } else if (ONE_WAY.contains(property.value()) || OF_ACCOUNTS.contains(property.value())) {
            rings.add(new Relation(property.value(), subject.value(), object.value(), where));
        }
    }

    private Problem itself(String relation, Iri thing, Location where) {
        return new Problem(Problem.Severity.ERROR, where,
                shortened(thing) + " is said to be “" + relation + "” itself.",
                "Correct one of the two names, or delete this.");
    }

    private String shortened(Iri thing) {
        return Rings.shortened(thing.value(), things);
    }

    /** The field of a description; the whole file where there is no pointer. */
    private static Location within(Location where, Iri property) {
        return where.pointer().isEmpty()
                ? where
                : new Location(where.file(), where.line(), where.column(),
                        where.pointer() + "/" + Ontology.localName(property));
    }

    @Override
    public void close() {
        rings.close();
    }
}

package org.w3id.muster.release;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Pow;

/**
 * What is known of places when accounts are compared: which lie in which, and which are no particular place.
 *
 * <p>Grows with the number of places, not of accounts. Not thread-safe.
 */
final class PlaceKnowledge {

    private final Map<String, Set<String>> containers = new HashMap<>();
    private final Set<String> unnamed = new HashSet<>();

    void learn(Description thing) {
        for (Description.Property property : thing.properties()) {
            if (property.value() instanceof Value.Resource(Iri value)) {
                switch (property.iri().value()) {
                    case Pow.LOCATED_IN, Pow.PART_OF -> contains(value, thing.iri());
                    case Pow.IDENTIFICATION -> {
                        if (!value.value().endsWith("/named")) {
                            unnamed.add(thing.iri().value());
                        }
                    }
                    default -> {
                    }
                }
            }
        }
    }

    void learn(HeldProperties.Held held) {
        String property = held.property().value();
        if ((property.equals(Pow.LOCATED_IN) || property.equals(Pow.PART_OF))
                && held.value().value() instanceof Value.Resource(Iri container)) {
            contains(container, held.subject());
        }
    }

    private void contains(Iri container, Iri place) {
        containers.computeIfAbsent(place.value(), key -> new HashSet<>()).add(container.value());
    }

    /** Whether something can be at both: the same place, one inside the other, or a place that nobody named. */
    boolean compatible(String one, String other) {
        return unnamed.contains(one) || unnamed.contains(other) || within(one, other) || within(other, one);
    }

    private boolean within(String place, String container) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(place));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(container)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(containers.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}

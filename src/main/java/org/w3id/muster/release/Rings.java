package org.w3id.muster.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3id.muster.entry.Problem;

/**
 * Finds relations that come back to where they begin, in constant memory: what begins nowhere or leads nowhere is in no ring,
 * so pass by pass everything falls away but the rings. Not thread-safe; to be closed.
 */
final class Rings implements AutoCloseable {

    /** So many relations are looked at one by one; more than these are first thinned out on disk. */
    private static final int MOST_AT_ONCE = 100_000;
    /** A ring is spelled out up to this length. */
    private static final int MOST_NAMED = 20;
    private static final int BITS = 1 << 24;

    private final String things;
    private Pass pass = new Pass();

    /** @param things what IRIs begin with that messages shorten */
    Rings(String things) {
        this.things = things;
    }

    /** A bag of relations, and approximately what they begin at and lead to. */
    private static final class Pass {

        private final SortedLines lines = new SortedLines();
        private final BitSet subjects = new BitSet(BITS);
        private final BitSet objects = new BitSet(BITS);
        private long size;

        void add(Relation relation) {
            lines.add(relation.toLine());
            subjects.set(bit(relation.property(), relation.subject()));
            objects.set(bit(relation.property(), relation.object()));
            size++;
        }

        /** Whether one leads to where this begins, and one begins where it ends; at times also when none does. */
        boolean mayGoOn(Relation relation) {
            return objects.get(bit(relation.property(), relation.subject()))
                    && subjects.get(bit(relation.property(), relation.object()));
        }

        private static int bit(String property, String end) {
            int hash = 31 * property.hashCode() + end.hashCode();
            return ((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 8;
        }
    }

    void add(Relation relation) {
        pass.add(relation);
    }

    /** Every ring once, at the place of its first relation. Nothing can be added afterwards. */
    List<Problem> find() {
        long before;
        do {
            before = pass.size;
            Pass next = new Pass();
            pass.lines.forEach(line -> {
                Relation relation = Relation.parse(line);
                if (pass.mayGoOn(relation)) {
                    next.add(relation);
                }
            });
            pass.lines.close();
            pass = next;
        } while (pass.size > MOST_AT_ONCE && pass.size < before);
        Map<String, Map<String, NavigableMap<String, Relation>>> byProperty = new TreeMap<>();
        int[] taken = {0};
        pass.lines.forEach(line -> {
            if (taken[0]++ < MOST_AT_ONCE) {
                Relation relation = Relation.parse(line);
                byProperty.computeIfAbsent(relation.property(), property -> new TreeMap<>())
                        .computeIfAbsent(relation.subject(), subject -> new TreeMap<>())
                        .putIfAbsent(relation.object(), relation);
            }
        });
        List<Problem> problems = new ArrayList<>();
        byProperty.values().forEach(relations -> find(relations, problems));
        return problems;
    }

    /**
     * Goes on from one to the next: at an end it goes back and forgets the way, at a place where it has been it has found a
     * ring, forgets its last relation and goes on.
     */
    private void find(Map<String, NavigableMap<String, Relation>> bySubject, List<Problem> problems) {
        for (String start : List.copyOf(bySubject.keySet())) {
            Map<String, Relation> way = new LinkedHashMap<>();
            List<String> steps = new ArrayList<>(List.of(start));
            while (!steps.isEmpty()) {
                String here = steps.getLast();
                var relations = bySubject.get(here);
                var onward = relations == null ? null : relations.pollFirstEntry();
                if (onward == null) {
                    steps.removeLast();
                    way.remove(here);
                    continue;
                }
                Relation next = onward.getValue();
                way.put(here, next);
                if (way.containsKey(next.object())) {
                    problems.add(
                            problem(steps.subList(steps.indexOf(next.object()), steps.size()).stream().map(way::get)
                                    .toList()));
                } else {
                    steps.add(next.object());
                }
            }
        }
    }

    private Problem problem(List<Relation> ring) {
        Relation first = ring.getFirst();
        String names = ring.stream().limit(MOST_NAMED).map(relation -> shortened(relation.subject(), things))
                .collect(Collectors.joining(" → "));
        String more = ring.size() > MOST_NAMED ? " → … (" + (ring.size() - MOST_NAMED) + " more)" : "";
        String places = ring.stream().skip(1).limit(MOST_NAMED).map(relation -> relation.where().toString()).distinct()
                .collect(Collectors.joining("; "));
        return new Problem(Problem.Severity.ERROR, first.where(),
                "“" + first.name() + "” runs in a ring: " + names + more + " → "
                        + shortened(first.subject(), things) + ". The others stand in " + places + ".",
                "Correct or delete one of them; a statement that is wrong takes \"standing\": \"rejected\".");
    }

    static String shortened(String iri, String things) {
        return iri.startsWith(things) ? iri.substring(things.length()) : iri;
    }

    @Override
    public void close() {
        pass.lines.close();
    }
}

package org.w3id.muster.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Value;
import org.w3id.muster.release.Disagreements.Kind;
import org.w3id.muster.vocab.Pow;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gathers conflicts, those that were found and those that editors state, and writes them as {@link Disagreements}: thing by
 * thing, the accounts that are linked by conflicts together. Memory holds those of one thing at a time. Not thread-safe; to
 * be closed.
 */
final class DisagreementSpool implements AutoCloseable {

    private static final String STATED = "stated";
    private static final List<String> ABOUT = List.of(Pow.HAPPENED_TO, Pow.AFFILIATE, Pow.POPULATION, Pow.SUBJECT,
            Pow.IN_ENTRY);

    private record Edge(String account, String other, String over) {}

    private final JsonMapper json = JsonMapper.shared();
    private final SortedLines lines = new SortedLines();

    /** A conflict that was found. */
    void add(Conflict conflict) {
        add(conflict.thing(), conflict.account(), conflict.other(), conflict.over());
    }

    /** The conflicts that an account states itself, where the editors see one that cannot be computed. */
    void learn(Description account) {
        account.properties().stream().filter(property -> property.iri().value().equals(Pow.CONFLICTS_WITH))
                .flatMap(property -> property.value() instanceof Value.Resource(var other)
                        ? Stream.of(other.value())
                        : Stream.empty())
                .forEach(other -> ABOUT.stream().flatMap(about -> HeldProperties.resource(account, about).stream())
                        .findFirst().ifPresent(thing -> add(thing.value(), account.iri().value(), other, STATED)));
    }

    private void add(String thing, String account, String other, String over) {
        boolean inOrder = account.compareTo(other) < 0;
        lines.add(String.join("\t", thing, inOrder ? account : other, inOrder ? other : account, over));
    }

    /** Writes the list and its table of contents. */
    void writeTo(Path directory, String base) throws IOException {
        SortedMap<String, Kind> kinds = new TreeMap<>();
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(directory.resolve(Disagreements.LIST)))) {
            long[] at = {0};
            forEachThing((thing, edges) -> disagreements(thing, edges).forEach(disagreement -> {
                byte[] line = (json.writeValueAsString(disagreement) + '\n').getBytes(StandardCharsets.UTF_8);
                try {
                    out.write(line);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                Kind fresh = new Kind(disagreement.kind(base), 1, at[0], at[0] + line.length);
                kinds.merge(fresh.kind(), fresh,
                        (all, one) -> new Kind(all.kind(), all.count() + 1, all.from(), one.to()));
                at[0] += line.length;
            }));
        }
        json.writeValue(directory.resolve(Disagreements.CONTENTS).toFile(), List.copyOf(kinds.values()));
    }

    private interface ThingConsumer {
        void accept(String thing, List<Edge> edges);
    }

    private void forEachThing(ThingConsumer consumer) {
        List<Edge> edges = new ArrayList<>();
        String[] thing = {""};
        lines.forEach(line -> {
            String[] cells = line.split("\t", -1);
            if (!edges.isEmpty() && !cells[0].equals(thing[0])) {
                consumer.accept(thing[0], edges);
                edges.clear();
            }
            thing[0] = cells[0];
            edges.add(new Edge(cells[1], cells[2], cells[3]));
        });
        if (!edges.isEmpty()) {
            consumer.accept(thing[0], edges);
        }
    }

    /** The accounts that hang together, in the order of the first of each. */
    private static List<Disagreement> disagreements(String thing, List<Edge> edges) {
        Map<String, String> leaders = new TreeMap<>();
        edges.forEach(edge -> {
            String one = leader(leaders, edge.account());
            String other = leader(leaders, edge.other());
            // the first in order leads, so that the outcome does not depend on the order of the edges
            leaders.put(one.compareTo(other) < 0 ? other : one, one.compareTo(other) < 0 ? one : other);
        });
        SortedMap<String, SortedSet<String>> accounts = new TreeMap<>();
        SortedMap<String, SortedSet<String>> over = new TreeMap<>();
        edges.forEach(edge -> {
            String leader = leader(leaders, edge.account());
            accounts.computeIfAbsent(leader, key -> new TreeSet<>()).addAll(List.of(edge.account(), edge.other()));
            SortedSet<String> all = over.computeIfAbsent(leader, key -> new TreeSet<>());
            if (!edge.over().equals(STATED)) {
                all.add(edge.over());
            }
        });
        return accounts.entrySet().stream().map(group -> new Disagreement(thing,
                List.copyOf(over.getOrDefault(group.getKey(), new TreeSet<>())), List.copyOf(group.getValue())))
                .toList();
    }

    private static String leader(Map<String, String> leaders, String account) {
        String at = account;
        for (String next = leaders.getOrDefault(at, at); !next.equals(at); next = leaders.getOrDefault(at, at)) {
            at = next;
        }
        leaders.put(account, at);
        return at;
    }

    @Override
    public void close() {
        lines.close();
    }
}

package org.w3id.muster.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;

/**
 * The links that point at a thing, some at a time, from any position on. What it costs does not grow with the number of
 * links before or behind: the sorted indexes of TDB2 are entered where the asked links begin, which neither SPARQL nor
 * {@link DatasetGraph#find} can do.
 *
 * <p>Links are ordered by property and within a property as the store orders their subjects; a release never changes, so
 * a position stays good as long as the release is served.
 *
 * <p>Thread-safe. Every call must lie within a read transaction of the dataset.
 */
public final class InboundLinks {

    /** Up to so many links of a thing are read at once, whatever their properties. */
    private static final int FEW = 500;

    private final DatasetGraph dataset;
    private final Map<List<Node>, Long> totals = new ConcurrentHashMap<>();
    private final Map<Node, List<NodeId>> properties = new ConcurrentHashMap<>();

    InboundLinks(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * Links of one property.
     *
     * @param total how many there are
     * @param subjects what links here, of the links asked for
     * @param end the position behind the last of them; 0 when there are none
     * @param more whether links follow behind that position
     */
    public record Links(long total, List<Node> subjects, long end, boolean more) {

        static final Links NONE = new Links(0, List.of(), 0, false);
    }

    /**
     * The first links of every property that points at the thing.
     *
     * @param graph {@link Quad#defaultGraphIRI} or the name of a graph
     * @param most how many of each property; 0 or more
     * @return by property, in the order of their IRIs
     */
    public Map<Node, Links> of(Node graph, Node thing, int most) {
        GraphIndex index = new GraphIndex(dataset, graph);
        NodeId object = index.id(thing);
        Map<Node, Links> links = new TreeMap<>(Comparator.comparing(Node::toString));
        List<NodeId[]> few = index.few(object, FEW + 1);
        if (few.size() <= FEW) {
            Map<NodeId, List<NodeId>> byProperty = new LinkedHashMap<>();
            few.forEach(link -> byProperty.computeIfAbsent(link[1], property -> new ArrayList<>()).add(link[0]));
            byProperty.forEach((property, subjects) -> links.put(index.node(property),
                    links(index, subjects.size(), subjects, most)));
        } else {
            for (NodeId property : properties.computeIfAbsent(graph, name -> index.properties())) {
                Node node = index.node(property);
                Links some = behind(index, graph, node, property, thing, object, 0, most);
                if (some.total() > 0) {
                    links.put(node, some);
                }
            }
        }
        return links;
    }

    /**
     * Links of one property from a position on.
     *
     * @param position where to begin: 0, or the {@link Links#end} of links before
     */
    public Links behind(Node graph, Node thing, Node property, long position, int most) {
        GraphIndex index = new GraphIndex(dataset, graph);
        return behind(index, graph, property, index.id(property), thing, index.id(thing), position, most);
    }

    private static Links links(GraphIndex index, long total, List<NodeId> found, int most) {
        List<NodeId> subjects = found.subList(0, Math.min(most, found.size()));
        return new Links(total, subjects.stream().map(index::node).toList(),
                subjects.isEmpty() ? 0 : GraphIndex.behind(subjects.get(subjects.size() - 1)),
                found.size() > most);
    }

    private Links behind(GraphIndex index, Node graph, Node property, NodeId propertyId, Node thing, NodeId object,
            long position, int most) {
        if (!NodeId.isConcrete(propertyId) || !NodeId.isConcrete(object)) {
            return Links.NONE;
        }
        List<NodeId> subjects = index.subjects(propertyId, object, position, most + 1);
        long total = position == 0 && subjects.size() <= most
                ? subjects.size()
                : totals.computeIfAbsent(List.of(graph, property, thing), key -> index.count(propertyId, object));
        return links(index, total, subjects, most);
    }
}

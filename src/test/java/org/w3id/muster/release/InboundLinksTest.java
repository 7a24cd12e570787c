package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links read from the indexes against the same links found one by one. */
class InboundLinksTest {

    private static final Node NAMED = NodeFactory.createURI("http://example.org/graph");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 499, 500, 501, 2_000})
    void sameAsFindingAllOfThem(int size) {
        for (Node graph : List.of(Quad.defaultGraphIRI, NAMED)) {
            with(random(size, graph), (dataset, links) -> {
                for (int most : new int[]{0, 1, 10, 3_000}) {
                    check(dataset, links, graph, most);
                }
            });
        }
    }

    private static void check(DatasetGraph dataset, InboundLinks links, Node graph, int most) {
        Map<Node, InboundLinks.Links> first = links.of(graph, node("thing"), most);
        Set<Node> properties = new HashSet<>();
        dataset.find(graph, Node.ANY, Node.ANY, node("thing")).forEachRemaining(q -> properties.add(q.getPredicate()));
        assertEquals(properties, first.keySet());
        first.forEach((property, some) -> {
            Set<Node> all = new HashSet<>();
            dataset.find(graph, Node.ANY, property, node("thing")).forEachRemaining(q -> all.add(q.getSubject()));
            assertEquals(all.size(), some.total());
            List<Node> seen = new ArrayList<>(some.subjects());
            assertEquals(Math.min(most, all.size()), seen.size());
            assertEquals(seen.size() < all.size(), some.more());
            InboundLinks.Links at = some;
            while (at.more() && most > 0) {
                at = links.behind(graph, node("thing"), property, at.end(), most);
                assertEquals(all.size(), at.total());
                seen.addAll(at.subjects());
            }
            if (most > 0) {
                assertEquals(all.size(), seen.size(), "none twice");
                assertEquals(all, Set.copyOf(seen));
            }
        });
    }

    @Test
    void nothingPointsAtWhatIsNotThere() {
        with(random(10, Quad.defaultGraphIRI), (dataset, links) -> {
            assertTrue(links.of(Quad.defaultGraphIRI, node("nowhere"), 10).isEmpty());
            assertTrue(links.of(NodeFactory.createURI("http://example.org/no-graph"), node("thing"), 10).isEmpty());
            assertEquals(List.of(),
                    links.behind(Quad.defaultGraphIRI, node("thing"), node("no-property"), 0, 10).subjects());
            assertEquals(List.of(),
                    links.behind(Quad.defaultGraphIRI, node("thing"), node("p0"), Long.MAX_VALUE, 10).subjects());
            assertEquals(List.of(), links.behind(Quad.defaultGraphIRI, node("thing"), node("p0"), -1, 10).subjects());
        });
    }

    private static Consumer<DatasetGraph> random(int size, Node graph) {
        return dataset -> {
            Random random = new Random(size);
            while (dataset.stream(graph, Node.ANY, Node.ANY, node("thing")).count() < size) {
                for (int i = 0; i < Math.max(1, size / 4); i++) {
                    dataset.add(graph, node("s" + random.nextInt(size * 2)),
                            node("p" + random.nextInt(random.nextInt(5) + 1)),
                            node("thing"));
                }
            }
            for (int i = 0; i < 50; i++) {
                dataset.add(graph, node("s" + i), node("p" + i), node("other" + i));
                dataset.add(node("elsewhere"), node("x" + i), node("p0"), node("thing"));
            }
        };
    }

    private interface Check {
        void run(DatasetGraph dataset, InboundLinks links);
    }

    private static void with(Consumer<DatasetGraph> data, Check check) {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> data.accept(dataset));
        Txn.executeRead(dataset, () -> check.run(dataset, new InboundLinks(dataset)));
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }
}

package org.w3id.muster.release;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The sorted indexes of one graph of a TDB2 store, entered anywhere: keys are the identifiers of nodes, 8 bytes each, in
 * the order that the name of an index tells (POS: property, object, subject; with G before it in a named graph). For one
 * read transaction and one thread.
 */
final class GraphIndex {

    private static final RecordFactory TRIPLES = new RecordFactory(3 * NodeId.SIZE, 0);
    private static final RecordFactory QUADS = new RecordFactory(4 * NodeId.SIZE, 0);

    private final NodeTupleTable table;
    private final NodeId[] graph;
    private final RecordFactory records;
    private final TupleIndex byProperty;
    private final TupleIndex byObject;

    GraphIndex(DatasetGraph dataset, Node name) {
        DatasetGraphTDB store = TDBInternal.requireStorage(dataset);
        boolean isDefault = Quad.isDefaultGraph(name);
        this.table = (isDefault
                ? store.getTripleTable().getNodeTupleTable()
                : store.getQuadTable().getNodeTupleTable());
        this.records = isDefault ? TRIPLES : QUADS;
        this.graph = isDefault ? new NodeId[0] : new NodeId[]{id(name)};
        this.byProperty = table.getTupleTable().selectIndex(isDefault ? "POS" : "GPOS");
        this.byObject = table.getTupleTable().selectIndex(isDefault ? "OSP" : "GOSP");
    }

    NodeId id(Node node) {
        return table.getNodeTable().getNodeIdForNode(node);
    }

    Node node(NodeId id) {
        return table.getNodeTable().getNodeForNodeId(id);
    }

    /** Subject and property of links to the object. */
    List<NodeId[]> few(NodeId object, int most) {
        List<NodeId[]> links = new ArrayList<>();
        Iterator<Record> found = from(byObject, 0, object);
        while (found.hasNext() && links.size() < most) {
            byte[] key = found.next().getKey();
            links.add(new NodeId[]{last(key, 1), last(key, 0)});
        }
        return links;
    }

    List<NodeId> subjects(NodeId property, NodeId object, long position, int most) {
        List<NodeId> subjects = new ArrayList<>();
        Iterator<Record> found = from(byProperty, position, property, object);
        while (subjects.size() < most && found.hasNext()) {
            subjects.add(last(found.next().getKey(), 0));
        }
        return subjects;
    }

    long count(NodeId property, NodeId object) {
        long count = 0;
        for (Iterator<Record> found = from(byProperty, 0, property, object); found.hasNext(); found.next()) {
            count++;
        }
        return count;
    }

    /** Every property of the graph, by leaping from one to the next. */
    List<NodeId> properties() {
        List<NodeId> properties = new ArrayList<>();
        byte[] key = key(0);
        byte[] end = end();
        while (true) {
            Iterator<Record> found = GuardedStore.records(byProperty, records.create(key), records.create(end));
            if (!found.hasNext()) {
                return List.copyOf(properties);
            }
            NodeId property = NodeIdFactory.get(found.next().getKey(), graph.length * NodeId.SIZE);
            properties.add(property);
            key = key(0, property);
            NodeIdFactory.setNext(property, key, graph.length * NodeId.SIZE);
        }
    }

    private Iterator<Record> from(TupleIndex index, long position, NodeId... prefix) {
        if (!Arrays.stream(prefix).allMatch(id -> id.isConcrete())
                || !Arrays.stream(graph).allMatch(id -> id.isConcrete())) {
            return Collections.emptyIterator();
        }
        return GuardedStore.records(index, records.create(key(position, prefix)), records.create(end(prefix)));
    }

    private byte[] key(long position, NodeId... prefix) {
        byte[] key = filled((byte) 0, prefix);
        if (position != 0) {
            ByteBuffer.wrap(key).putLong(key.length - NodeId.SIZE, position);
        }
        return key;
    }

    private byte[] end(NodeId... prefix) {
        return filled((byte) 0xFF, prefix);
    }

    private byte[] filled(byte rest, NodeId... prefix) {
        byte[] key = new byte[records.keyLength()];
        Arrays.fill(key, rest);
        int at = 0;
        for (NodeId[] ids : new NodeId[][]{graph, prefix}) {
            for (NodeId id : ids) {
                NodeIdFactory.set(id, key, at);
                at += NodeId.SIZE;
            }
        }
        return key;
    }

    private NodeId last(byte[] key, int fromEnd) {
        return NodeIdFactory.get(key, key.length - (fromEnd + 1) * NodeId.SIZE);
    }

    /** The first position behind a node; never 0, which is the position before all. */
    static long behind(NodeId id) {
        byte[] bytes = new byte[NodeId.SIZE];
        NodeIdFactory.set(id, bytes);
        return ByteBuffer.wrap(bytes).getLong() + 1;
    }
}

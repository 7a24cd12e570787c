package org.w3id.muster.release;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TripleTable;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableWrapper;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.store.tupletable.TupleIndexWrapper;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Puts a guard around the tables of an opened store: what cannot be read there ends the answer, as an
 * {@link UnreadableStoreError}.
 *
 * <p>Without it TDB2 logs an error and leaves the cell empty where a term cannot be read (one log entry with a stack trace
 * for each cell), and the query engine takes an error inside a FILTER for false. Thread-safe, as the store is.
 */
final class GuardedStore {

    private static final Damage NODES = new Damage("tdb2", "has a term that cannot be read");

    private final Consumer<Damage> found;

    private GuardedStore(Consumer<Damage> found) {
        this.found = found;
    }

    /**
     * Guards a store that was just opened and that nobody reads yet.
     *
     * @param found told what cannot be read, each time
     */
    static void guard(DatasetGraph store, Consumer<Damage> found) {
        GuardedStore guard = new GuardedStore(found);
        DatasetGraphSwitchable container = TDBInternal.getDatabaseContainer(store);
        DatasetGraphTDB plain = TDBInternal.getDatasetGraphTDB(store);
        NodeTable nodes = guard.new Nodes(plain.getTripleTable().getNodeTupleTable().getNodeTable());
        TripleTable triples = new TripleTable(guard.indexes(plain.getTripleTable().getNodeTupleTable()), nodes);
        QuadTable quads = new QuadTable(guard.indexes(plain.getQuadTable().getNodeTupleTable()), nodes);
        StoragePrefixesTDB prefixes = (StoragePrefixesTDB) plain.getStoragePrefixes();
        DatasetGraphTDB guarded = new DatasetGraphTDB(plain.getLocation(), plain.getStoreParams(),
                plain.getReorderTransform(), new StorageTDB(plain.getTxnSystem(), triples, quads), prefixes,
                plain.getTxnSystem());
        guarded.getContext().putAll(plain.getContext());
        container.set(guarded);
    }

    private TupleIndex[] indexes(NodeTupleTable table) {
        TupleIndex[] plain = table.getTupleTable().getIndexes();
        TupleIndex[] guarded = new TupleIndex[plain.length];
        for (int i = 0; i < plain.length; i++) {
            guarded[i] = new Rows(plain[i]);
        }
        return guarded;
    }

    /**
     * The keys of an index from one up to another, for who enters it elsewhere than TDB2 does.
     *
     * @param index one of a store, guarded or not
     */
    static Iterator<Record> records(TupleIndex index, Record from, Record to) {
        return index instanceof Rows guarded
                ? guarded.records(from, to)
                : ((TupleIndexRecord) index).getRangeIndex().iterator(from, to);
    }

    private <T> Iterator<T> guarded(Iterator<T> rows, Damage unreadable) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return reading(rows::hasNext, unreadable);
            }

            @Override
            public T next() {
                return reading(rows::next, unreadable);
            }
        };
    }

    private <T> T reading(Supplier<T> read, Damage unreadable) {
        try {
            return read.get();
        } catch (TransactionException e) {
            // a mistake of the reader's, not of the file
            throw e;
        } catch (RuntimeException | InternalError e) {
            // a mapped file that was cut short under the reader is an InternalError
            throw unreadable(unreadable, e);
        }
    }

    private UnreadableStoreError unreadable(Damage damage, Throwable cause) {
        found.accept(damage);
        return new UnreadableStoreError(damage, cause);
    }

    /** The terms. */
    private final class Nodes extends NodeTableWrapper {

        Nodes(NodeTable table) {
            super(table);
        }

        @Override
        public Node getNodeForNodeId(NodeId id) {
            Node node = reading(() -> super.getNodeForNodeId(id), NODES);
            if (node == null && !NodeId.isDoesNotExist(id) && !NodeId.isAny(id)) {
                throw unreadable(NODES, new IllegalStateException("No term for " + id));
            }
            return node;
        }

        @Override
        public NodeId getNodeIdForNode(Node node) {
            return reading(() -> super.getNodeIdForNode(node), NODES);
        }

        @Override
        public boolean containsNode(Node node) {
            return reading(() -> super.containsNode(node), NODES);
        }

        @Override
        public List<Node> bulkNodeIdToNode(List<NodeId> ids) {
            return reading(() -> super.bulkNodeIdToNode(ids), NODES);
        }

        @Override
        public List<NodeId> bulkNodeToNodeId(List<Node> nodes, boolean allocate) {
            return reading(() -> super.bulkNodeToNodeId(nodes, allocate), NODES);
        }
    }

    /** An index of triples or quads. */
    private final class Rows extends TupleIndexWrapper {

        private final Damage unreadable;

        Rows(TupleIndex index) {
            super(index);
            this.unreadable = new Damage("tdb2", "has an index that cannot be read: " + index.getName());
        }

        @Override
        public @Nullable Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
            Iterator<Tuple<NodeId>> rows = reading(() -> super.find(pattern), unreadable);
            return rows == null ? null : guarded(rows, unreadable);
        }

        @Override
        public Iterator<Tuple<NodeId>> all() {
            return guarded(reading(super::all, unreadable), unreadable);
        }

        @Override
        public boolean isEmpty() {
            return reading(super::isEmpty, unreadable);
        }

        private Iterator<Record> records(Record from, Record to) {
            RangeIndex records = ((TupleIndexRecord) baseTupleIndex()).getRangeIndex();
            return guarded(reading(() -> records.iterator(from, to), unreadable), unreadable);
        }
    }
}

package org.w3id.muster.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.apache.jena.system.Txn;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.release.Release;
import org.w3id.muster.server.ServerFile;
import org.w3id.muster.vocab.Pow;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts queries to the current edition: to the server that has it open, else to the edition itself. TDB2 lets one process
 * at a time open a store.
 */
final class Questioning implements AutoCloseable {

    private final Manifest manifest;
    private final Asking asking;
    private final Runnable closing;

    private interface Asking {
        RowSetRewindable select(Query query);
    }

    private Questioning(Manifest manifest, Asking asking, Runnable closing) {
        this.manifest = manifest;
        this.asking = asking;
        this.closing = closing;
    }

    static Questioning of(Path releases) {
        Path current = Editions.current(releases);
        Manifest manifest = Release.manifestOf(current);
        return ServerFile.running(releases).map(url -> remote(manifest, url)).orElseGet(() -> local(manifest, current));
    }

    private static Questioning remote(Manifest manifest, URI server) {
        String endpoint = server.resolve("/sparql").toString();
        return new Questioning(manifest, query -> {
            try (QueryExec execution = QueryExecHTTP.service(endpoint).query(query).build()) {
                return execution.select().materialize().rewindable();
            } catch (QueryExceptionHTTP e) {
                throw refused(e);
            }
        }, () -> {});
    }

    /** What the server said, which is what it would tell anybody (RFC 9457). */
    private static RuntimeException refused(QueryExceptionHTTP failure) {
        try {
            JsonNode problem = JsonMapper.shared().readTree(failure.getResponseBody());
            return new BadInput(problem.at("/title").asString() + ": " + problem.at("/detail").asString(),
                    problem.at("/remedy").asString());
        } catch (JacksonException | IllegalArgumentException e) {
            return failure;
        }
    }

    private static Questioning local(Manifest manifest, Path directory) {
        Release release = Release.open(directory);
        DatasetGraph dataset = release.dataset();
        return new Questioning(manifest, query -> {
            Supplier<RowSetRewindable> select = () -> {
                try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
                    return copied(execution.select());
                }
            };
            return Txn.calc(dataset, TxnType.READ, select);
        }, release::close);
    }

    /** A row of TDB2 looks its values up when they are asked for, which is too late outside of the transaction. */
    private static RowSetRewindable copied(RowSet rows) {
        List<Binding> copies = new ArrayList<>();
        rows.forEachRemaining(row -> copies.add(BindingFactory.builder().addAll(row).build()));
        return RowSetStream.create(rows.getResultVars(), copies.iterator()).rewindable();
    }

    Manifest manifest() {
        return manifest;
    }

    /** All rows; only for queries whose answers are small. */
    RowSetRewindable select(Query query) {
        return asking.select(query);
    }

    /** The entries that a query names and the edition does not hold, as IRIs, in the order of the query. */
    List<String> entriesNotHeld(Query query) {
        Set<Node> named = new LinkedHashSet<>();
        NodeTransformLib.transform(node -> {
            if (node.isURI() && node.getURI().startsWith(manifest.base() + "id/entry/")) {
                named.add(node);
            }
            return node;
        }, Algebra.compile(query));
        Query held = QueryFactory.create("SELECT ?entry { ?entry a <" + Pow.ENTRY + "> }");
        Var entry = Var.alloc("entry");
        held.setValuesDataBlock(List.of(entry),
                named.stream().map(node -> BindingFactory.binding(entry, node)).toList());
        if (!named.isEmpty()) {
            select(held).forEachRemaining(row -> named.remove(row.get(entry)));
        }
        return named.stream().map(Node::getURI).toList();
    }

    @Override
    public void close() {
        closing.run();
    }
}

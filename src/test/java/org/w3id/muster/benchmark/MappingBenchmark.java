package org.w3id.muster.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.w3id.muster.mapping.Mapping;
import org.w3id.muster.mapping.TripleSource;
import org.w3id.muster.term.Iri;

/** Persons a second, a thousand at a time or a hundred where each is asked for by itself. {@link MappingGates} runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@SuppressWarnings("NullAway.Init") // JMH calls open before anything else
public class MappingBenchmark {

    /** The system property that says where the edition lies. */
    static final String EDITION = "muster.benchmark.edition";

    private static final int SOME = 100;

    private InventedEdition edition;
    private FusekiServer server;
    private List<Iri> batch;
    private WaysToRead here;
    private WaysToRead overHttp;

    @Setup
    public void open() {
        edition = InventedEdition.open(Path.of(System.getProperty(EDITION)));
        batch = edition.persons(Mapping.BATCH);
        server = FusekiServer.create().port(0).loopback(true).add("/data", edition.dataset(), false).build().start();
        here = new WaysToRead(edition.dataset());
        overHttp = new WaysToRead(edition.dataset(), TripleSource.at(URI.create(server.datasetURL("/data"))));
    }

    @TearDown
    public void close() {
        server.stop();
        edition.close();
    }

    @Benchmark
    @OperationsPerInvocation(Mapping.BATCH)
    public int throughTheLayer() {
        return here.throughTheLayer(batch);
    }

    @Benchmark
    @OperationsPerInvocation(Mapping.BATCH)
    public int fetchOnly() {
        return here.fetchOnly(batch);
    }

    @Benchmark
    @OperationsPerInvocation(Mapping.BATCH)
    public long queryOnly() {
        return here.queryOnly(batch);
    }

    @Benchmark
    @OperationsPerInvocation(Mapping.BATCH)
    public int optionalChain() {
        return here.optionalChain(batch);
    }

    @Benchmark
    @OperationsPerInvocation(SOME)
    public int queryForEachThing() {
        return here.queryForEachThing(batch.subList(0, SOME));
    }

    @Benchmark
    @OperationsPerInvocation(Mapping.BATCH)
    public int bareFind() {
        return here.bareFind(batch);
    }

    @Benchmark
    @OperationsPerInvocation(Mapping.BATCH)
    public int overHttp() {
        return overHttp.throughTheLayer(batch);
    }

    @Benchmark
    @OperationsPerInvocation(SOME)
    public int overHttpOneByOne() {
        return overHttp.oneByOne(batch.subList(0, SOME));
    }
}

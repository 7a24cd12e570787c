package org.w3id.muster.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.release.Release;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.Site;
import org.w3id.muster.site.SparqlPage;
import org.w3id.muster.site.map.BaseMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server: Fuseki with the site around it, on the current release.
 *
 * <pre>{@code
 * try (MusterServer server = MusterServer.start(ServeOptions.of(releases, config))) {
 *     System.out.println("ready " + server.url());
 *     ...
 * }
 * }</pre>
 *
 * <p>Thread-safe. Closing it is graceful: no new requests, running ones may finish within ten seconds.
 */
public final class MusterServer implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int HEADER_BYTES = 16 << 10;
    private static final int OUTPUT_BYTES = 64 << 10;
    private static final long IDLE_MILLIS = 30_000;

    private final ServeOptions options;
    private final QueryScheduler scheduler;
    private final HeapGuard heap;
    private final ReleaseKeeper keeper;
    private final Metrics metrics;
    private final ServerFile serverFile;
    private final FusekiServer fuseki;
    private @Nullable String url;

    private MusterServer(ServeOptions options) {
        this.options = options;
        this.serverFile = new ServerFile(options.releases());
        this.scheduler = new QueryScheduler(options.limits());
        this.heap = new HeapGuard(scheduler::stopLong);
        this.metrics = new Metrics(scheduler);
        this.keeper = new ReleaseKeeper(options.releases(), options.release(), this::changed);
        QueryService queries = new QueryService(keeper, scheduler, options.limits());
        try {
            this.fuseki = build(queries);
            limit(fuseki.getJettyServer());
        } catch (RuntimeException e) {
            keeper.close();
            throw new IllegalStateException("Cannot start Fuseki from " + options.config() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Opens the release and begins to answer.
     *
     * @throws IllegalStateException when there is no release, another process has it open, or the address cannot be listened on; the
     *     message says what to do
     */
    public static MusterServer start(ServeOptions options) {
        // a second lock, for the whole process, on the door that QueryGuard keeps shut
        ARQ.globalServiceAllowed = false;
        ListenAddress.check(options.host(), options.port());
        MusterServer server = new MusterServer(options);
        try {
            server.begin();
            return server;
        } catch (RuntimeException e) {
            server.close();
            // another program may have been quicker since the first look
            ListenAddress.check(options.host(), options.port());
            throw new IllegalStateException("The server cannot start: " + e.getMessage(), e);
        }
    }

    /** Where it answers, ending in a slash. */
    public String url() {
        if (url == null) {
            throw new IllegalStateException("The server has not started.");
        }
        return url;
    }

    /** What the IRIs of the edition begin with. */
    public String base() {
        return keeper.manifest().base();
    }

    private void begin() {
        fuseki.start();
        Connector connector = fuseki.getJettyServer().getConnectors()[0];
        url = "http://" + options.host() + ":" + ((ServerConnector) connector).getLocalPort() + "/";
        try (CurrentRelease.Lease lease = keeper.lease()) {
            changed(lease.release());
        }
        keeper.watch();
        Thread.ofPlatform().daemon().name("first map").start(BaseMap::prepare);
    }

    private void changed(Release release) {
        metrics.serving(release.manifest());
        serverFile.write(url(), release.manifest().id());
    }

    private FusekiServer build(QueryService queries) {
        SparqlOperation operation = new SparqlOperation(queries,
                new ServiceDescription(keeper, new SparqlPage(options.questions()), options.cookbook()),
                () -> keeper.manifest().base(), options.limits());
        int threads = options.limits().serverThreads();
        FusekiServer.Builder builder = FusekiServer.create()
                .fusekiModules(FusekiModules.create())
                .registerOperation(Operation.Query, WebContent.contentTypeSPARQLQuery, operation)
                .parseConfigFile(options.config())
                .port(options.port())
                .numServerThreads(threads, threads)
                .addFilter("/*", metrics)
                .addFilter("/*", new CommonHeaders())
                .addFilter("/*", new CanonicalPath())
                .addFilter("/*", new RateLimit(options.proxies()))
                .addFilter("/*", new ImprintFilter(keeper, options.reports()));
        PlacesForDocuments places = new PlacesForDocuments(options.limits());
        for (String path : new String[]{"/id/*", "/doc/*", "/concept/*", "/ontology"}) {
            builder.addFilter(path, places);
        }
        Map<String, HttpServlet> servlets = new LinkedHashMap<>(Site.servlets(keeper, queries, options.questions(),
                options.cookbook()));
        servlets.put("/health", new StatusServlet("application/json", this::health));
        servlets.put("/metrics", new StatusServlet("text/plain;version=0.0.4;charset=utf-8",
                () -> StatusServlet.Status.ok(metrics.scrape())));
        servlets.put("/*", new NothingHere());
        servlets.forEach(builder::addServlet);
        FusekiServer server = builder.build();
        server.getDataAccessPointRegistry().forEach((name, service) -> service.getDataService()
                .forEachEndpoint(endpoint -> queries.configure(endpoint.getContext())));
        return server;
    }

    private void limit(Server jetty) {
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector http) {
                http.setHost(options.host());
                http.setIdleTimeout(IDLE_MILLIS);
                HttpConfiguration settings = http.getConnectionFactory(HttpConnectionFactory.class)
                        .getHttpConfiguration();
                settings.setSendServerVersion(false);
                settings.setRequestHeaderSize(HEADER_BYTES);
                settings.setOutputBufferSize(OUTPUT_BYTES);
            }
        }
        ProblemErrorHandler errors = new ProblemErrorHandler();
        jetty.setErrorHandler(errors);
        jetty.getDescendants(ContextHandler.class).forEach(context -> context.setErrorHandler(errors));
        jetty.insertHandler(new WholeBody(SparqlRequest.mostBodyBytes(options.limits())));
        jetty.insertHandler(Compressed.handler());
        jetty.insertHandler(new GracefulHandler());
        jetty.setStopTimeout(GRACE.toMillis());
    }

    private StatusServlet.Status health() {
        boolean serving = keeper.isServing();
        Manifest manifest = keeper.manifest();
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("status", serving ? "ready" : "damaged");
        health.put("release", manifest.id());
        health.put("quads", manifest.quads());
        health.put("runningQueries", scheduler.running());
        health.put("waitingQueries", scheduler.waiting());
        keeper.damaged().ifPresent(damaged -> health.put("damaged", Map.of("release", damaged.release(),
                "damage", damaged.damage().toString(), "remedy", Release.REMEDY)));
        return new StatusServlet.Status(
                serving ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                JsonMapper.shared().writeValueAsString(health));
    }

    @Override
    public void close() {
        fuseki.stop();
        heap.close();
        scheduler.close();
        keeper.close();
        serverFile.delete();
    }
}

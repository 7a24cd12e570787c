package org.w3id.muster.server;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.w3id.muster.release.Manifest;

/**
 * What the server counts, in the Prometheus text format: requests by route and status with their durations, queries
 * that run, wait, were turned away or stopped, and the edition that is served. Thread-safe.
 */
final class Metrics implements Filter {

    private static final Set<String> ROUTES = Set.of("sparql", "id", "doc", "concept", "ontology", "query", "cookbook",
            "static",
            "health", "metrics");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final MultiGauge release = MultiGauge.builder("muster.release.quads")
            .description("Quads of the edition that is served").register(registry);

    Metrics(QueryScheduler queries) {
        Gauge.builder("muster.queries.running", queries, QueryScheduler::running).description("Queries that run")
                .register(registry);
        Gauge.builder("muster.queries.waiting", queries, QueryScheduler::waiting)
                .description("Queries that wait to be let in")
                .register(registry);
        FunctionCounter.builder("muster.queries.refused", queries, QueryScheduler::refused)
                .description("Queries turned away because the server was busy").register(registry);
        FunctionCounter.builder("muster.queries.timeouts", queries, QueryScheduler::timedOut)
                .description("Queries stopped because their time was over").register(registry);
        FunctionCounter.builder("muster.queries.made.room", queries, QueryScheduler::madeRoom)
                .description("Long queries stopped to let others in").register(registry);
    }

    void serving(Manifest manifest) {
        release.register(List.of(MultiGauge.Row.of(Tags.of("release", manifest.id()), manifest.quads())), true);
    }

    String scrape() {
        return registry.scrape();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            Timer.builder("muster.http.requests").description("Requests by route and status")
                    .serviceLevelObjectives(Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofSeconds(1),
                            Duration.ofSeconds(10))
                    .tag("route", route((HttpServletRequest) request))
                    .tag("status", Integer.toString(((HttpServletResponse) response).getStatus()))
                    .register(registry)
                    .record(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** The first step of the path when it is one of ours: the number of routes must not grow with what clients ask. */
    private static String route(HttpServletRequest request) {
        String[] steps = request.getRequestURI().split("/", 3);
        String first = steps.length < 2 ? "" : steps[1];
        return first.isEmpty() ? "/" : ROUTES.contains(first) ? "/" + first : "other";
    }
}

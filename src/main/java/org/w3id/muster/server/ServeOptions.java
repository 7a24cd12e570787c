package org.w3id.muster.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.w3id.muster.site.QueryPattern;
import org.w3id.muster.site.Question;
import org.w3id.muster.site.ReportAddress;

/**
 * How to serve.
 *
 * @param host address to listen on; {@code localhost} by default
 * @param port port to listen on; 0 takes a free one
 * @param releases the directory that holds the releases
 * @param release id of the one release to serve; empty follows {@code current}
 * @param config the Fuseki configuration, {@code fuseki-config/muster.ttl}
 * @param limits what a request may cost
 * @param questions the questions of the start page
 * @param cookbook the patterns of the cookbook
 * @param reports where readers report a mistake; empty for nowhere
 * @param proxies whose word is taken for whom they ask
 */
public record ServeOptions(
        String host, int port, Path releases, Optional<String> release, Path config, Limits limits,
        Supplier<List<Question>> questions, Supplier<List<QueryPattern>> cookbook, Optional<ReportAddress> reports,
        TrustedProxies proxies) {

    public static ServeOptions of(Path releases, Path config) {
        return new ServeOptions("localhost", 3030, releases, Optional.empty(), config, Limits.standard(), List::of,
                List::of, Optional.empty(), TrustedProxies.none());
    }

    public ServeOptions withHost(String newHost) {
        return new ServeOptions(newHost, port, releases, release, config, limits, questions, cookbook, reports,
                proxies);
    }

    public ServeOptions withPort(int newPort) {
        return new ServeOptions(host, newPort, releases, release, config, limits, questions, cookbook, reports,
                proxies);
    }

    public ServeOptions withRelease(String id) {
        return new ServeOptions(host, port, releases, Optional.of(id), config, limits, questions, cookbook, reports,
                proxies);
    }

    public ServeOptions withLimits(Limits newLimits) {
        return new ServeOptions(host, port, releases, release, config, newLimits, questions, cookbook, reports,
                proxies);
    }

    public ServeOptions withQuestions(Supplier<List<Question>> newQuestions) {
        return new ServeOptions(host, port, releases, release, config, limits, newQuestions, cookbook, reports,
                proxies);
    }

    public ServeOptions withCookbook(Supplier<List<QueryPattern>> newCookbook) {
        return new ServeOptions(host, port, releases, release, config, limits, questions, newCookbook, reports,
                proxies);
    }

    public ServeOptions withReports(ReportAddress address) {
        return new ServeOptions(host, port, releases, release, config, limits, questions, cookbook,
                Optional.of(address), proxies);
    }

    public ServeOptions withProxies(TrustedProxies newProxies) {
        return new ServeOptions(host, port, releases, release, config, limits, questions, cookbook, reports,
                newProxies);
    }
}

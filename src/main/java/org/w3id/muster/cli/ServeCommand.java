package org.w3id.muster.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.release.EditionFiles;
import org.w3id.muster.release.QueryFile;
import org.w3id.muster.release.Release;
import org.w3id.muster.release.Releases;
import org.w3id.muster.server.ListenAddress;
import org.w3id.muster.server.MusterServer;
import org.w3id.muster.server.ServeOptions;
import org.w3id.muster.server.TrustedProxies;
import org.w3id.muster.site.QueryPattern;
import org.w3id.muster.site.Question;
import org.w3id.muster.site.ReportAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves the current edition; makes one first if there is none or the files that it was built from have changed.")
final class ServeCommand implements Callable<Integer> {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MAX_PORT = 65_535;

    @Mixin
    private BuildSettings settings = new BuildSettings();

    @Option(names = "--port", defaultValue = "3030", description = "Port; 0 takes a free one. Default: ${DEFAULT-VALUE}")
    private int port = 3030;

    @Option(names = "--host", defaultValue = "localhost", description = "Address to listen on. Default: ${DEFAULT-VALUE}, which only this machine reaches.")
    private String host = "localhost";

    @Option(names = "--release", paramLabel = "ID", description = "Serve this edition and do not follow new ones.")
    private @Nullable String release;

    @Option(names = "--report-to", paramLabel = "ADDRESS", description = "Where readers report a mistake: mailto:somebody@example.org, or the https URL of a form, which gets the parameters iri and edition. Every page of a thing then has a link to it.")
    private @Nullable String reportTo;

    @Option(names = "--trusted-proxy", paramLabel = "ADDRESS", description = "A proxy in front of this server: an IP address or a network such as 10.0.0.0/8; may be given several times. Only of those is X-Forwarded-For believed, which tells the rate limit who asks.")
    private List<String> trustedProxies = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > MAX_PORT) {
            throw new ParameterException(spec.commandLine(),
                    "--port takes a number from 0 to " + MAX_PORT + ", not " + port + ".");
        }
        Optional<ReportAddress> reports = Optional.ofNullable(reportTo).map(ServeCommand::reportAddress);
        TrustedProxies proxies = proxies();
        // before a build that may take minutes
        ListenAddress.check(host, port);
        int built = release == null && !isDamaged() ? build() : 0;
        if (built != 0) {
            return built;
        }
        MusterServer server = MusterServer.start(options(reports).withProxies(proxies));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        PrintWriter out = spec.commandLine().getOut();
        out.println("ready " + server.url());
        out.flush();
        sayWhereIrisLead(server);
        // The server lives until the process is told to stop; the hook then lets running requests finish
        new CountDownLatch(1).await();
        return 0;
    }

    /** IRIs of this machine that lead to another port lead to another server, or to none. */
    private void sayWhereIrisLead(MusterServer server) {
        URI base = URI.create(server.base());
        URI here = URI.create(server.url());
        if (LOCAL.contains(base.getHost()) && port(base) != port(here)) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("The IRIs of this edition begin with " + base + ", and this server answers at " + here
                    + ": links in the data lead to the other address. For IRIs that lead here: ./muster serve --port "
                    + port(here) + " --base " + here);
            err.flush();
        }
    }

    private static int port(URI address) {
        int standard = "https".equals(address.getScheme()) ? 443 : 80;
        return address.getPort() < 0 ? standard : address.getPort();
    }

    private static ReportAddress reportAddress(String text) {
        return ReportAddress.of(text).orElseThrow(() -> new BadInput(
                "The address " + text + " of --report-to is neither a mail address nor the https URL of a form.",
                "Write mailto:somebody@example.org or https://example.org/report"));
    }

    private TrustedProxies proxies() {
        try {
            return TrustedProxies.of(trustedProxies);
        } catch (IllegalArgumentException e) {
            throw new BadInput("--trusted-proxy: " + e.getMessage(), "Write --trusted-proxy 127.0.0.1");
        }
    }

    /** What is damaged is not built anew unasked: first somebody has to see it. */
    private boolean isDamaged() {
        return new Releases(settings.out()).current()
                .filter(current -> Files.exists(current.resolve(EditionFiles.LIST))
                        && !EditionFiles.look(current).isEmpty())
                .isPresent();
    }

    /** Brings the edition up to date; one that cannot be built again is served as it is. */
    private int build() throws Exception {
        Optional<String> unrepeatable = settings.unrepeatable();
        if (unrepeatable.isPresent()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("The edition in " + settings.out() + " is served as it is: " + unrepeatable.get()
                    + ". Build another with ./muster build --data DIR, or --anew for the bundled data.");
            err.flush();
            return 0;
        }
        return BuildCommand.run(settings.options(false), false, spec);
    }

    private ServeOptions options(Optional<ReportAddress> reports) {
        ServeOptions options = ServeOptions.of(settings.out(), Home.of("fuseki-config").resolve("muster.ttl"))
                .withHost(host).withPort(port);
        Optional<Path> edition = release == null
                ? new Releases(settings.out()).served()
                : Optional.of(settings.out().resolve(release)).filter(Files::isDirectory);
        List<Question> questions = edition.map(ServeCommand::questions).orElse(List.of());
        List<QueryPattern> cookbook = edition.map(ServeCommand::cookbook).orElse(List.of());
        ServeOptions chosen = Optional.ofNullable(release).map(options::withRelease).orElse(options)
                .withQuestions(() -> questions).withCookbook(() -> cookbook);
        return reports.map(chosen::withReports).orElse(chosen);
    }

    private static List<Question> questions(Path edition) {
        String base = Release.manifestOf(edition).base();
        return QuestionsOf.edition(edition).stream()
                .map(q -> new Question(q.id(), q.question(), q.sparql(base))).toList();
    }

    private static List<QueryPattern> cookbook(Path edition) {
        String base = Release.manifestOf(edition).base();
        return QuestionsOf.cookbook(edition).stream()
                .map(file -> new QueryPattern(file.id(), file.header("title").orElse(file.id()),
                        file.header("for").orElse(""), QueryFile.withBase(file.body(), base)))
                .toList();
    }
}

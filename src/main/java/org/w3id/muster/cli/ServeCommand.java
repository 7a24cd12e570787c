package org.w3id.muster.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.CompetencyQuestion;
import org.w3id.muster.server.MusterServer;
import org.w3id.muster.server.ServeOptions;
import org.w3id.muster.site.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves the current edition; makes one first if there is none or the data files have changed.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private BuildSettings settings = new BuildSettings();

    @Option(names = "--port", defaultValue = "3030", description = "Port; 0 takes a free one. Default: ${DEFAULT-VALUE}")
    private int port = 3030;

    @Option(names = "--host", defaultValue = "localhost", description = "Address to listen on. Default: ${DEFAULT-VALUE}, which only this machine reaches.")
    private String host = "localhost";

    @Option(names = "--release", paramLabel = "ID", description = "Serve this edition and do not follow new ones.")
    private @Nullable String release;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (release == null) {
            int built = BuildCommand.run(settings.options(false), false, spec);
            if (built != 0) {
                return built;
            }
        }
        MusterServer server = MusterServer.start(options());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        PrintWriter out = spec.commandLine().getOut();
        out.println("ready " + server.url());
        out.flush();
        // The server lives until the process is told to stop; the hook then lets running requests finish
        new CountDownLatch(1).await();
        return 0;
    }

    private ServeOptions options() {
        BuildOptions built = settings.options(false);
        List<Question> questions = CompetencyQuestion.all(built.data().getFirst()).stream()
                .map(q -> new Question(q.id(), q.question(), q.sparql(built.base()))).toList();
        ServeOptions options = ServeOptions.of(settings.out(), Home.of("fuseki-config").resolve("muster.ttl"))
                .withHost(host).withPort(port).withQuestions(() -> questions);
        return Optional.ofNullable(release).map(options::withRelease).orElse(options);
    }
}

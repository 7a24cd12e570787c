package org.w3id.muster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.w3id.muster.bench.InventedRegister;
import org.w3id.muster.bench.Measurement;
import org.w3id.muster.bench.SiteBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tools.jackson.databind.json.JsonMapper;

/** {@code muster bench}: how fast a running server is, beside another one, on data of any size. */
@Command(name = "bench", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", description = "Measures a running server, or writes invented data to measure with.")
final class BenchCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "data", mixinStandardHelpOptions = true, description = "Writes a data directory with invented prisoners, for ./muster build --data DIR.")
    int data(@Parameters(paramLabel = "DIR", description = "A directory that does not exist yet.") Path directory,
            @Option(names = "--persons", defaultValue = "20000", description = "Default: ${DEFAULT-VALUE}") int persons)
            throws IOException {
        if (Files.exists(directory)) {
            throw new BadInput(directory + " exists already.", "Name a new directory; nothing was written.");
        }
        if (persons < 1) {
            throw new BadInput("A register has one person at least, not " + persons + ".", "Use --persons 20000.");
        }
        InventedRegister.write(directory, persons);
        spec.commandLine().getOut().println("wrote " + persons + " persons to " + directory);
        return 0;
    }

    private static URI directory(URI url) {
        return url.toString().endsWith("/") ? url : URI.create(url + "/");
    }

    @Command(name = "site", mixinStandardHelpOptions = true, description = "Asks a running server for documents, each address once a round, and prints requests per second and times.")
    int site(
            @Option(names = "--url", defaultValue = "http://localhost:3030/", description = "The server. Default: ${DEFAULT-VALUE}") URI url,
            @Option(names = "--beside", paramLabel = "ENDPOINT", description = "A SPARQL endpoint, such as a plain Fuseki on the same edition, that is asked to DESCRIBE the same things in the same run.") @Nullable URI beside,
            @Option(names = "--beside-site", paramLabel = "URL", description = "Another linked-data server of the same things, such as Trifid, that is asked at their paths in the same run.") @Nullable URI besideSite,
            @Option(names = "--type", defaultValue = "Person", description = "The class of the things. Default: ${DEFAULT-VALUE}") String type,
            @Option(names = "--requests", defaultValue = "2000", description = "Requests of a round. Default: ${DEFAULT-VALUE}") int requests,
            @Option(names = "--rounds", defaultValue = "4", description = "Rounds; the first is not counted. Default: ${DEFAULT-VALUE}") int rounds,
            @Option(names = "--clients", defaultValue = "4", description = "Requests at once. Default: ${DEFAULT-VALUE}") int clients,
            @Option(names = "--json", description = "Print JSON.") boolean json)
            throws IOException, InterruptedException {
        if (requests < 1 || rounds < 2 || clients < 1 || !type.matches("[A-Za-z]+")) {
            throw new BadInput("There is nothing to measure like that.",
                    "Give at least 1 request, 2 rounds and 1 client, and the name of a class such as Person.");
        }
        List<Measurement> rows = SiteBenchmark.run(new SiteBenchmark.Settings(directory(url),
                Optional.ofNullable(beside), Optional.ofNullable(besideSite).map(BenchCommand::directory), type,
                requests, rounds, clients));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(rows));
        } else {
            out.printf(Locale.ROOT, "%-32s %10s %9s %9s %9s %7s%n", "", "per second", "p50 ms", "p99 ms", "bytes",
                    "failed");
            rows.forEach(
                    row -> out.printf(Locale.ROOT, "%-32s %10.0f %9.2f %9.2f %9d %7d%n", row.name(), row.perSecond(),
                            row.p50Millis(),
                            row.p99Millis(), row.bytes(), row.failed()));
        }
        out.flush();
        return rows.stream().anyMatch(row -> row.failed() > 0) ? 1 : 0;
    }
}

package org.w3id.muster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.DataReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(name = "check", mixinStandardHelpOptions = true, description = "Tells everything that is wrong with data files, without building.")
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Data files to check.")
    private List<Path> files = List.of();

    @Option(names = "--data", paramLabel = "DIR", description = "The data directory the files refer to. Default: data.")
    private Path data = Home.of("data");

    @Option(names = "--page", paramLabel = "FILE", description = "A page that you have, so that quotes can be looked up.")
    private List<Path> pages = List.of();

    @Option(names = "--json", description = "Print the problems as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        DataReader reader = new DataReader(Home.of("ontology"), BuildOptions.LOCAL_BASE, pages);
        List<Problem> problems = new ArrayList<>();
        reader.readAuthority(authority());
        for (Path file : files) {
            DataFile read = reader.read(file);
            problems.addAll(read.problems());
        }
        print(problems);
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR) ? 1 : 0;
    }

    private void print(List<Problem> problems) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(problems));
            return;
        }
        problems.forEach(out::println);
        long errors = problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
        out.println(
                files.size() + " files checked: " + errors + " errors, " + (problems.size() - errors) + " remarks.");
    }

    private List<Path> authority() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String kind : List.of("sources", "authority", "identity")) {
            Path directory = data.resolve(kind);
            if (Files.isDirectory(directory)) {
                try (Stream<Path> walk = Files.walk(directory)) {
                    walk.filter(file -> file.toString().endsWith(".json")).sorted().forEach(found::add);
                }
            }
        }
        return found;
    }
}
